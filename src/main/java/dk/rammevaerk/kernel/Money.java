package dk.rammevaerk.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Danish kroner, exact to the øre.
 *
 * @param kroner with two decimals
 */
public record Money(BigDecimal kroner) implements Comparable<Money> {
    public static final Money ZERO = Money.ofOere(0);

    private static final int OERE_DIGITS = 2;

    /** @throws ArithmeticException when there are parts of an øre: whoever rounds says how, before it becomes money */
    public Money {
        kroner = kroner.setScale(OERE_DIGITS, RoundingMode.UNNECESSARY);
    }

    public static Money ofOere(long oere) {
        return new Money(BigDecimal.valueOf(oere, OERE_DIGITS));
    }

    /** @throws ArithmeticException beyond 92 million billion kroner */
    public long oere() {
        return kroner.unscaledValue().longValueExact();
    }

    public Money plus(Money other) {
        return new Money(kroner.add(other.kroner));
    }

    public Money minus(Money other) {
        return new Money(kroner.subtract(other.kroner));
    }

    @Override
    public int compareTo(Money other) {
        return kroner.compareTo(other.kroner);
    }

    /** {@code 2925.00}, as other programs read it. */
    @Override
    public String toString() {
        return kroner.toPlainString();
    }
}
