package dk.rammevaerk.tariffs;

import dk.rammevaerk.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** Prices stays by one rule: each charged day costs the rate of its date. Exact to the øre; nothing is rounded. */
public record Pricing(Rates rates, DayCount count) {
    /** Gets each stay that has a price, in their order. */
    @FunctionalInterface
    public interface Receiver {
        /** @param stay valid during the call only */
        void take(Stay stay, int days, long oere);
    }

    /**
     * What became of all stays.
     *
     * @param stays how many have a price
     * @param total what they cost together
     * @param faults the others, in their order
     */
    public record Result(long stays, long days, Money total, List<StayFault> faults) {}

    public Result price(Stays stays, Receiver receiver) {
        var charge = new Charge(stays, rates, count);
        var total = new OereSum();
        var faults = new ArrayList<StayFault>();
        long days = 0;
        for (var stay : stays) {
            if (charge.price(stay)) {
                days += charge.days();
                total.add(charge.oere());
                receiver.take(stay, charge.days(), charge.oere());
            } else {
                faults.add(charge.fault(stay));
            }
        }
        return new Result(stays.size() - faults.size(), days, total.total(), faults);
    }
}
