package dk.rammevaerk.tariffs;

import static dk.rammevaerk.tariffs.StayFixture.charged;
import static dk.rammevaerk.tariffs.StayFixture.moment;
import static dk.rammevaerk.tariffs.StayFixture.rule;
import static dk.rammevaerk.tariffs.StayFixture.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each way of counting by its table of cases: how many days, and on which dates. */
class DayCountTests {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "hotel-elapsed.csv", delimiter = ';', numLinesToSkip = 1)
    void hotelDaysOfElapsedHours(
            String shows, String arrival, String departure, int days, @Nullable String chargedDates) {
        check(rule("hotel", Hours.ELAPSED), arrival, departure, days, chargedDates);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "hotel-local.csv", delimiter = ';', numLinesToSkip = 1)
    void hotelDaysByTheClock(String shows, String arrival, String departure, int days, @Nullable String chargedDates) {
        check(rule("hotel", Hours.LOCAL), arrival, departure, days, chargedDates);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "calendar.csv", delimiter = ';', numLinesToSkip = 1)
    void calendarDays(String shows, String arrival, String departure, int days, @Nullable String chargedDates) {
        check(rule("calendar", Hours.ELAPSED), arrival, departure, days, chargedDates);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "residence.csv", delimiter = ';', numLinesToSkip = 1)
    void residenceDays(String shows, String arrival, String departure, int days, @Nullable String chargedDates) {
        check(rule("residence", Hours.ELAPSED), arrival, departure, days, chargedDates);
    }

    private static void check(
            DayCount count, String arrival, String departure, int days, @Nullable String chargedDates) {
        var stay = stay(moment(arrival), moment(departure));
        assertThat(count.days(stay)).isEqualTo(days);
        assertThat(charged(count, stay)).isEqualTo(dates(chargedDates));
    }

    /** {@code 2025-05-13 2025-05-15..2025-05-17}: dates and ranges with both ends. */
    private static List<LocalDate> dates(@Nullable String written) {
        if (written == null) return List.of();
        return Stream.of(written.split(" ")).flatMap(DayCountTests::range).toList();
    }

    private static Stream<LocalDate> range(String written) {
        int dots = written.indexOf("..");
        if (dots < 0) return Stream.of(LocalDate.parse(written));
        var first = LocalDate.parse(written.substring(0, dots));
        return first.datesUntil(LocalDate.parse(written.substring(dots + 2)).plusDays(1));
    }

    @Test
    void rulesAreNamed() {
        assertThat(DayCounts.names()).containsExactly("hotel", "calendar", "residence");
        assertThat(DayCounts.names())
                .allMatch(name -> DayCounts.named(name, Hours.LOCAL).isPresent());
        assertThat(DayCounts.named("motel", Hours.ELAPSED)).isEmpty();
    }

    @Test
    void onlyHotelDaysAreHours() {
        assertThat(DayCounts.names()).filteredOn(DayCounts::countsHours).containsExactly("hotel");
        assertThat(DayCounts.countsHours("motel")).isFalse();
    }
}
