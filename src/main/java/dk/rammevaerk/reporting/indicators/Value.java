package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.OperatorKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an indicator.
 *
 * @param authority its code; null when the indicator is not broken down by authority, or only the total is known
 * @param operator null when the indicator is not broken down by operator kind, or only the total is known
 * @param denominator null unless the indicator is a share
 */
public record Value(
        @Nullable String authority,
        @Nullable OperatorKind operator,
        BigDecimal numerator,
        @Nullable BigDecimal denominator) {
    public Value {
        numerator = Quantity.plain(numerator);
        denominator = denominator == null ? null : Quantity.plain(denominator);
    }

    public Quantity figure() {
        return new Quantity(numerator, denominator);
    }

    /** Whether it is all that is known. */
    public boolean isTotal() {
        return authority == null && operator == null;
    }
}
