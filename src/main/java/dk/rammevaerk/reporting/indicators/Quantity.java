package dk.rammevaerk.reporting.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So many, or so many of so many.
 *
 * @param denominator null unless it is a share
 */
public record Quantity(BigDecimal numerator, @Nullable BigDecimal denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Quantity {
        numerator = plain(numerator);
        denominator = denominator == null ? null : plain(denominator);
    }

    Quantity plus(Quantity other) {
        return new Quantity(
                numerator.add(other.numerator),
                denominator == null || other.denominator == null ? null : denominator.add(other.denominator));
    }

    /** Whole per cent, halves up: the one rounding there is. Empty when nothing was counted. */
    public Optional<BigDecimal> percent() {
        return denominator == null || denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.multiply(HUNDRED).divide(denominator, 0, RoundingMode.HALF_UP));
    }

    /** Compares without rounding; a share by its per cent. */
    int compareTo(BigDecimal value) {
        return denominator == null
                ? numerator.compareTo(value)
                : numerator.multiply(HUNDRED).compareTo(value.multiply(denominator));
    }

    /** Written as people write it, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
