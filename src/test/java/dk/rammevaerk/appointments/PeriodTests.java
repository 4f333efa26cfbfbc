package dk.rammevaerk.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private final Period period = Period.ofClosed(FIRST, LAST);

    @ParameterizedTest(name = "{0} is inside: {1}")
    @CsvSource({"2026-12-31, false", "2027-01-01, true", "2028-12-31, true", "2029-01-01, false"})
    void theFirstAndTheLastDayAreInside(LocalDate day, boolean inside) {
        assertThat(period.contains(day)).isEqualTo(inside);
    }

    @Test
    void theLastDayPeopleSayIsTheDayBeforeTheFirstWithout() {
        assertThat(period.until()).isEqualTo("2029-01-01");
        assertThat(period.lastDay()).isEqualTo(LAST);
        assertThat(Period.openEnded(FIRST).lastDay()).isNull();
    }

    @ParameterizedTest(name = "{0} to {1} overlaps: {2}")
    @CsvSource({
        "2025-01-01, 2026-12-31, false",
        "2025-01-01, 2027-01-01, true",
        "2028-12-31, 2030-01-01, true",
        "2029-01-01, 2030-01-01, false",
        "2027-06-01, 2027-06-01, true",
        "2020-01-01, 2040-01-01, true"
    })
    void periodsThatMeetDoNotOverlap(LocalDate from, LocalDate lastDay, boolean overlaps) {
        var other = Period.ofClosed(from, lastDay);
        assertThat(period.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(period)).isEqualTo(overlaps);
    }

    @Test
    void anOpenPeriodOverlapsAllThatComes() {
        var open = Period.openEnded(FIRST);
        assertThat(open.overlaps(Period.openEnded(LAST))).isTrue();
        assertThat(open.contains(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(open.overlaps(Period.ofClosed(FIRST.minusYears(1), FIRST.minusDays(1))))
                .isFalse();
    }

    @Test
    void aPeriodOfOneDayIsTheShortest() {
        assertThat(Period.ofClosed(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatExceptionOfType(EmptyPeriod.class).isThrownBy(() -> Period.ofClosed(FIRST, FIRST.minusDays(1)));
        assertThatExceptionOfType(EmptyPeriod.class).isThrownBy(() -> new Period(FIRST, FIRST));
    }
}
