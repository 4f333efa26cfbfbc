package dk.rammevaerk.tariffs;

/** What counts as 24 hours when the clocks are changed between two of them. */
public enum Hours {
    /** 24 hours that pass: noon to noon is 23 when the clocks go forward, and 25 when they go back. */
    ELAPSED,
    /** The clock shows the same again on the next date. */
    LOCAL
}
