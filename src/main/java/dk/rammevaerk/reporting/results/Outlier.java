package dk.rammevaerk.reporting.results;

import java.math.BigDecimal;

/**
 * An answer worth a second look; it may well be right.
 *
 * @param name of the authority
 * @param number what it answered
 * @param against what it was compared with: the median of those of its size, or its own answer of last time
 */
public record Outlier(String authority, String name, Reason reason, BigDecimal number, BigDecimal against) {
    public enum Reason {
        /** More than twice the median of the authorities of its size. */
        FAR_ABOVE,
        /** Less than half of it. */
        FAR_BELOW,
        /** Changed by more than the question's limit since last time. */
        CHANGED
    }
}
