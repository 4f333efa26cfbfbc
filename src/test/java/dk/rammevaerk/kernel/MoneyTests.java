package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTests {
    private static Money kroner(String kroner) {
        return new Money(new BigDecimal(kroner));
    }

    @Test
    void isExactToTheOere() {
        assertThat(kroner("975.5"))
                .isEqualTo(kroner("975.50"))
                .isEqualTo(Money.ofOere(97_550))
                .hasToString("975.50");
        assertThat(kroner("975.500")).isEqualTo(kroner("975.5"));
        assertThatThrownBy(() -> kroner("975.505")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.ofOere(5)).hasToString("0.05");
        assertThat(Money.ofOere(-5)).hasToString("-0.05");
    }

    @Test
    void countsAsMoneyDoes() {
        assertThat(kroner("0.10").plus(kroner("0.20"))).isEqualTo(kroner("0.30"));
        assertThat(kroner("0.10").minus(kroner("0.20"))).isEqualTo(kroner("-0.10"));
        assertThat(Money.ZERO.plus(Money.ZERO)).isEqualTo(Money.ofOere(0));
        assertThat(kroner("9.99")).isLessThan(kroner("10")).isEqualByComparingTo(kroner("9.990"));
    }

    @Test
    void isAWholeNumberOfOereAsFarAsOneReaches() {
        assertThat(Money.ofOere(Long.MAX_VALUE).oere()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(
                        () -> Money.ofOere(Long.MAX_VALUE).plus(Money.ofOere(1)).oere())
                .isInstanceOf(ArithmeticException.class);
    }
}
