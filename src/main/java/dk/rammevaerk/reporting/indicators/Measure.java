package dk.rammevaerk.reporting.indicators;

/** What kind of figure an indicator is. */
public enum Measure {
    /** A whole number. */
    COUNT,
    /** So many of so many. */
    SHARE,
    /** Money, hours, days. */
    AMOUNT
}
