package dk.rammevaerk.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammevaerk.kernel.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTests {
    final Rates.Builder builder = new Rates.Builder("rates.csv");

    private static LocalDate day(int day) {
        return LocalDate.ofEpochDay(day);
    }

    @ParameterizedTest(name = "on day {0} a day costs {1} øre")
    @CsvSource({"10, 500", "19, 500", "20, 600", "29, 600", "30, 700", "1000000, 700"})
    void aRateHoldsFromItsDateUntilTheNext(int date, long oere) {
        builder.add("Kilden", day(1), Money.ofOere(100), 2);
        builder.add("Lyngen", day(30), Money.ofOere(700), 3);
        builder.add("Lyngen", day(10), Money.ofOere(500), 4);
        builder.add("Lyngen", day(20), Money.ofOere(600), 5);
        builder.add("Åsen", day(1), Money.ofOere(200), 6);
        var rates = builder.build();
        assertThat(rates.oere(rates.on(rates.facility("Lyngen"), date))).isEqualTo(oere);
        assertThat(rates.on(rates.facility("Lyngen"), 9)).isEqualTo(Rates.NONE);
    }

    @Test
    void ofTwoRatesFromOneDateNeitherHolds() {
        builder.add("Lyngen", day(10), Money.ofOere(500), 2);
        builder.add("Lyngen", day(10), Money.ofOere(500), 3);
        builder.add("Lyngen", day(20), Money.ofOere(600), 4);
        builder.doubt("Lyngen", day(30), 5);
        builder.add("Lyngen", day(30), Money.ofOere(700), 6);
        var rates = builder.build();
        int lyngen = rates.facility("Lyngen");
        assertThat(rates.isInDoubt(rates.on(lyngen, 19))).isTrue();
        assertThat(rates.line(rates.on(lyngen, 19))).isEqualTo(3);
        assertThat(rates.isInDoubt(rates.on(lyngen, 20))).isFalse();
        assertThat(rates.isInDoubt(rates.on(lyngen, 30))).isTrue();
    }

    @Test
    void aRateFromNobodyKnowsWhenPutsAllOfItsFacilityInDoubt() {
        builder.add("Lyngen", day(10), Money.ofOere(500), 2);
        builder.doubt("Lyngen", 3);
        builder.doubt("Lyngen", 4);
        builder.doubt("Dalen", 5);
        builder.add("Åsen", day(10), Money.ofOere(500), 6);
        var rates = builder.build();
        for (int date : new int[] {Integer.MIN_VALUE, 9, 10, Integer.MAX_VALUE}) {
            int rate = rates.on(rates.facility("Lyngen"), date);
            assertThat(rates.isInDoubt(rate)).isTrue();
            assertThat(rates.line(rate)).isEqualTo(3);
        }
        assertThat(rates.isInDoubt(rates.on(rates.facility("Dalen"), 10))).isTrue();
        assertThat(rates.isInDoubt(rates.on(rates.facility("Åsen"), 10))).isFalse();
        assertThat(rates.facility("Engen")).isEqualTo(Rates.NONE);
    }

    @Test
    void nobodyIsPaidForStaying() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("Lyngen", day(10), Money.ofOere(-1), 2));
    }
}
