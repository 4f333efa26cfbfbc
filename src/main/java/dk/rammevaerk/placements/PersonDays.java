package dk.rammevaerk.placements;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Days that persons spent in places in a year, exactly; parts can be added without any rounding. The definition stands in
 * docs/methods/counting.md, with its source.
 *
 * @param daysInYear 365 or 366
 */
public record PersonDays(long days, int daysInYear) {
    private static final int DECIMALS = 6;

    /** Days by the days of the year: six decimals, the last rounded half up. The only rounding there is. */
    public BigDecimal fullYearPersons() {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(daysInYear), DECIMALS, RoundingMode.HALF_UP);
    }
}
