package dk.rammevaerk.tariffs;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stays cost by two rules, beside each other. A stay that lacks a price by either of them is left out of both, so that the
 * difference is about the same stays.
 *
 * @param facilities by name; those of whose stays one has a price
 * @param all their sum
 * @param faults the stays left out, each once, in their order
 */
public record Comparison(SortedMap<String, ComparedCharges> facilities, ComparedCharges all, List<StayFault> faults) {
    public static Comparison of(Stays stays, Rates rates, DayCount first, DayCount second) {
        var one = new Charge(stays, rates, first);
        var other = new Charge(stays, rates, second);
        var all = new Sums();
        var sums = new Sums[stays.facilities().size()];
        var faults = new ArrayList<StayFault>();
        for (var stay : stays) {
            if (!one.price(stay)) {
                faults.add(one.fault(stay));
            } else if (!other.price(stay)) {
                faults.add(other.fault(stay));
            } else {
                int facility = stay.facilitySymbol();
                if (sums[facility] == null) sums[facility] = new Sums();
                sums[facility].add(one, other);
                all.add(one, other);
            }
        }
        var facilities = new TreeMap<String, ComparedCharges>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != null) facilities.put(stays.facilities().text(i), sums[i].total());
        }
        return new Comparison(facilities, all.total(), faults);
    }

    private static final class Sums {
        private final OereSum first = new OereSum();
        private final OereSum second = new OereSum();
        private long stays;
        private long firstDays;
        private long secondDays;

        void add(Charge one, Charge other) {
            stays++;
            firstDays += one.days();
            first.add(one.oere());
            secondDays += other.days();
            second.add(other.oere());
        }

        ComparedCharges total() {
            return new ComparedCharges(stays, firstDays, first.total(), secondDays, second.total());
        }
    }
}
