package dk.rammevaerk.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.meetings.plan.Series.Days;
import dk.rammevaerk.meetings.plan.Series.EveryMonths;
import dk.rammevaerk.meetings.plan.Series.WeekdayOfMonth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTests {
    @ParameterizedTest(name = "from {0} until {1}, every {2} months: {3}")
    @CsvSource({
        "2027-01-15, 2027-12-31, 2, 2027-01-15 2027-03-15 2027-05-15 2027-07-15 2027-09-15 2027-11-15",
        "2027-01-15, 2027-03-15, 2, 2027-01-15 2027-03-15",
        "2027-01-15, 2027-03-14, 2, 2027-01-15",
        // the end of a month: as late as the month allows, and back again
        "2027-01-31, 2027-05-31, 1, 2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31",
        "2028-01-31, 2028-03-31, 1, 2028-01-31 2028-02-29 2028-03-31",
        "2028-02-29, 2029-02-28, 12, 2028-02-29 2029-02-28",
        "2027-11-30, 2028-03-01, 1, 2027-11-30 2027-12-30 2028-01-30 2028-02-29",
    })
    void theSameDayEverySoManyMonths(LocalDate first, LocalDate last, int months, String days) {
        assertThat(new EveryMonths(first, last, months).days()).isEqualTo(days(days));
    }

    @ParameterizedTest(name = "{3} {4} from {0} until {1}, every {2} months: {5}")
    @CsvSource({
        // the last Friday, in months with four and with five of them
        "2027-01-01, 2027-04-30, 1, -1, FRIDAY, 2027-01-29 2027-02-26 2027-03-26 2027-04-30",
        "2028-02-01, 2028-02-29, 1, -1, TUESDAY, 2028-02-29",
        "2027-02-01, 2027-02-28, 1, -1, SUNDAY, 2027-02-28",
        "2027-01-01, 2027-12-31, 3, 1, MONDAY, 2027-01-04 2027-04-05 2027-07-05 2027-10-04",
        "2027-01-01, 2027-02-28, 1, 4, THURSDAY, 2027-01-28 2027-02-25",
        // a first month whose day has passed, a last month whose day has not come
        "2027-01-30, 2027-03-25, 1, -1, FRIDAY, 2027-02-26",
        "2027-01-30, 2027-03-26, 1, -1, FRIDAY, 2027-02-26 2027-03-26",
        "2027-12-01, 2028-01-31, 1, 1, WEDNESDAY, 2027-12-01 2028-01-05",
    })
    void aWeekdayOfTheMonth(LocalDate first, LocalDate last, int months, int week, DayOfWeek weekday, String days) {
        assertThat(new WeekdayOfMonth(first, last, months, week, weekday).days())
                .isEqualTo(days(days));
    }

    @Test
    void daysThatWereAgreedStandInOrderAndOnce() {
        assertThat(new Days(days("2027-05-10 2027-01-29 2027-05-10")).days()).isEqualTo(days("2027-01-29 2027-05-10"));
    }

    @Test
    void whoMistypesTheYearGetsNoThousandMeetings() {
        var first = LocalDate.of(2027, 1, 31);
        var far = LocalDate.of(2999, 1, 1);
        assertThat(new EveryMonths(first, far, 1).days()).hasSize(Series.LONGEST);
        assertThat(new WeekdayOfMonth(first, far, 1, -1, DayOfWeek.FRIDAY).days())
                .hasSize(Series.LONGEST);
        assertThat(new EveryMonths(far, first, 1).days()).isEmpty();
    }

    @Test
    void whatNoMonthHasIsRefused() {
        var day = LocalDate.of(2027, 1, 1);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new WeekdayOfMonth(day, day, 1, 5, DayOfWeek.FRIDAY));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new EveryMonths(day, day, 0));
    }

    private static List<LocalDate> days(String text) {
        return Stream.of(text.split(" ")).map(LocalDate::parse).toList();
    }
}
