package dk.rammevaerk.reporting.indicators;

/** Figures that are there already are only corrected with a reason. */
public class ReasonLacks extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
