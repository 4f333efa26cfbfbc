package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.reporting.indicators.ValueRules.Fault;
import java.util.List;

/** Figures that cannot be those of the indicator; nothing of them was stored. */
public class ValuesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Fault> faults;

    ValuesRefused(List<Fault> faults) {
        super("Figures refused: " + faults);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
