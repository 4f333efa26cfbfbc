package dk.rammevaerk.cli;

import dk.rammevaerk.tariffs.Comparison;
import dk.rammevaerk.tariffs.Hours;
import dk.rammevaerk.tariffs.Pricing;
import dk.rammevaerk.tariffs.RateSheet;
import dk.rammevaerk.tariffs.StayFault;
import dk.rammevaerk.tariffs.StaySheet;
import java.util.ArrayList;
import java.util.List;

/** One form in which the price of stays is told. */
interface StaysOutput {
    /**
     * What there is to tell.
     *
     * @param rules the way of counting, or the two that are compared
     */
    record Asked(List<String> rules, Hours hours, String stayFile, StaySheet stays, String rateFile, RateSheet rates) {
        String rule() {
            return rules.getFirst();
        }

        /** What was left out, one sentence each. */
        List<String> left(List<StayFault> faults) {
            var sentences = new ArrayList<String>();
            if (stays.isComplete() && stays.stays().size() == 0 && faults.isEmpty()) {
                sentences.add(CommandTexts.of("stays.none", stayFile));
            } else if (rates.isComplete() && stays.isComplete()) {
                var lines = faults.stream().map(fault -> fault.fault().line()).distinct();
                sentences.add(CommandTexts.of("stays.left", lines.count()));
            }
            int inRates = rates.faults().size();
            if (inRates > 0) sentences.add(CommandTexts.of("stays.rateFaults", inRates));
            if (!rates.isComplete()) sentences.add(CommandTexts.of("incompleteLookup", rateFile));
            if (!stays.isComplete()) sentences.add(CommandTexts.of("incomplete", stayFile));
            return sentences;
        }
    }

    /** Begins the list of stays. @return gets each stay that has a price */
    Pricing.Receiver begin();

    /** @param faults the stays without a price, in the order of their file */
    void end(Pricing.Result result, List<StayFault> faults);

    /** @param faults the stays left out, in the order of their file */
    void compare(Comparison comparison, List<StayFault> faults);
}
