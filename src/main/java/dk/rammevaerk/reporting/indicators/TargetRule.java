package dk.rammevaerk.reporting.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target that can be reckoned.
 *
 * @param value of a share in per cent; with {@link Kind#IN_EACH} a number of those counted
 * @param by the last day to reach it, or null
 */
public record TargetRule(
        Kind kind, BigDecimal value, @Nullable LocalDate by) {
    public enum Kind {
        /** At least so many in each municipality. */
        IN_EACH,
        AT_LEAST,
        AT_MOST
    }
}
