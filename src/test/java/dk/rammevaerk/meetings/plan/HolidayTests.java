package dk.rammevaerk.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTests {
    /** As the church's calendar has them. */
    @ParameterizedTest(name = "Easter {0}")
    @CsvSource({
        "2019-04-21", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
        "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25", "2036-04-13", "2037-04-05",
        "2038-04-25", "2039-04-10", "2040-04-01", "1943-04-25", "2285-03-22"
    })
    void easterIsWhereTheCalendarHasIt(LocalDate sunday) {
        assertThat(Holiday.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2027-01-01, NEW_YEARS_DAY",
        "2027-03-25, MAUNDY_THURSDAY",
        "2027-03-26, GOOD_FRIDAY",
        "2027-03-28, EASTER_SUNDAY",
        "2027-03-29, EASTER_MONDAY",
        "2027-05-06, ASCENSION_DAY",
        "2027-05-16, WHIT_SUNDAY",
        "2027-05-17, WHIT_MONDAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-25, WHIT_MONDAY",
        "2040-05-10, ASCENSION_DAY",
        "2027-06-05, CONSTITUTION_DAY",
        "2027-12-24, CHRISTMAS_EVE",
        "2027-12-25, CHRISTMAS_DAY",
        "2027-12-26, SECOND_CHRISTMAS_DAY",
        "2027-12-31, NEW_YEARS_EVE",
        "2023-05-05, GREAT_PRAYER_DAY",
        // Whit Sunday and the constitution's day at once
        "2022-06-05, WHIT_SUNDAY"
    })
    void aHolidayIsKnown(LocalDate day, Holiday holiday) {
        assertThat(Holiday.on(day)).hasValue(holiday);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-26", "2027-04-23", "2027-01-29", "2027-12-23", "2028-02-29"})
    void anOrdinaryDayIsNone(LocalDate day) {
        assertThat(Holiday.on(day)).isEmpty();
    }

    @Test
    void theMovingOnesKeepTheirWeekdays() {
        IntStream.rangeClosed(2026, 2040).forEach(year -> {
            assertThat(Holiday.easter(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(Holiday.ASCENSION_DAY.in(year).orElseThrow().getDayOfWeek())
                    .isEqualTo(DayOfWeek.THURSDAY);
            assertThat(Holiday.WHIT_MONDAY.in(year).orElseThrow().getDayOfWeek())
                    .isEqualTo(DayOfWeek.MONDAY);
        });
    }
}
