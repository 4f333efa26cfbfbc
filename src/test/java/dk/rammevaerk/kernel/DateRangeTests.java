package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTests {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    /** {@code 1-5}: from the first to the fifth of January, both among them; {@code 1-}: it goes on. */
    private static DateRange january(String days) {
        int hyphen = days.indexOf('-');
        var from = FIRST.withDayOfMonth(Integer.parseInt(days.substring(0, hyphen)));
        var last = days.substring(hyphen + 1);
        return last.isEmpty()
                ? DateRange.startingOn(from)
                : DateRange.ofClosed(from, FIRST.withDayOfMonth(Integer.parseInt(last)));
    }

    @Test
    void theLastDayIsAmongThemAndTheNextIsNot() {
        var range = DateRange.ofClosed(FIRST, FIRST.plusDays(4));
        assertThat(range).isEqualTo(new DateRange(FIRST, FIRST.plusDays(5)));
        assertThat(range.lastDay()).isEqualTo(FIRST.plusDays(4));
        assertThat(range.contains(FIRST.minusDays(1))).isFalse();
        assertThat(range.contains(FIRST)).isTrue();
        assertThat(range.contains(FIRST.plusDays(4))).isTrue();
        assertThat(range.contains(FIRST.plusDays(5))).isFalse();
    }

    @Test
    void itReachesEachDayBeforeItsEnd() {
        var range = DateRange.ofClosed(FIRST, FIRST.plusDays(4));
        assertThat(range.reaches(FIRST.minusDays(1))).isTrue();
        assertThat(range.reaches(FIRST.plusDays(4))).isTrue();
        assertThat(range.reaches(FIRST.plusDays(5))).isFalse();
        assertThat(DateRange.startingOn(FIRST).reaches(LocalDate.of(9999, 12, 31)))
                .isTrue();
    }

    @Test
    void oneDayIsTheShortest() {
        assertThat(DateRange.ofClosed(FIRST, FIRST).until()).isEqualTo(FIRST.plusDays(1));
        assertThatThrownBy(() -> new DateRange(FIRST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DateRange.ofClosed(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAnEndItGoesOn() {
        var range = DateRange.startingOn(FIRST);
        assertThat(range.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(range.contains(FIRST.minusDays(1))).isFalse();
        assertThat(range.lastDay()).isNull();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "1-5, 5-9, true",
        "1-5, 6-9, false",
        "1-9, 3-4, true",
        "3-4, 3-4, true",
        "1-, 20-21, true",
        "5-, 1-4, false",
        "5-, 1-5, true",
        "1-, 2-, true"
    })
    void overlapOnADay(String one, String other, boolean overlap) {
        assertThat(january(one).overlaps(january(other))).isEqualTo(overlap);
        assertThat(january(other).overlaps(january(one))).isEqualTo(overlap);
    }
}
