package dk.rammevaerk.reporting;

/** How an answer came into its cell. */
public enum Origin {
    WEB,
    WORKBOOK,
    /** From last time, and nobody has touched it. */
    PREFILLED,
    /** From last time, and the authority has said that it still holds. */
    UNCHANGED
}
