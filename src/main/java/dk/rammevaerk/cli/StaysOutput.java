package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.tariffs.Comparison;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.StayFault;
import dk.rammevaerk.tariffs.Stays;
import java.util.List;

/** One form in which the price of stays is told. */
interface StaysOutput {
    /**
     * What there is to tell.
     *
     * @param rules the way of counting, or the two that are compared
     * @param stays those that could be read
     * @param rateFaults in the file of rates
     */
    record Asked(List<String> rules, String hours, Stays stays, String rateFile, List<Fault> rateFaults) {
        String rule() {
            return rules.getFirst();
        }
    }

    /** Begins the list of stays. @return gets each stay that has a price */
    Pricing.Receiver begin();

    /** @param faults the stays without a price, in the order of their file */
    void end(Pricing.Result result, List<StayFault> faults);

    /** @param faults the stays left out, in the order of their file */
    void compare(Comparison comparison, List<StayFault> faults);
}
