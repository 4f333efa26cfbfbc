package dk.rammevaerk.meetings.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Days on which nobody in Denmark is called to a meeting: the public holidays of the established church (helligdage), and
 * the three days that collective agreements give off. Store bededag ended with 2023 (act no. 214 of 6 March 2023).
 */
public enum Holiday {
    NEW_YEARS_DAY(MonthDay.of(1, 1)),
    MAUNDY_THURSDAY(-3),
    GOOD_FRIDAY(-2),
    EASTER_SUNDAY(0),
    EASTER_MONDAY(1),
    GREAT_PRAYER_DAY(26),
    ASCENSION_DAY(39),
    WHIT_SUNDAY(49),
    WHIT_MONDAY(50),
    CHRISTMAS_DAY(MonthDay.of(12, 25)),
    SECOND_CHRISTMAS_DAY(MonthDay.of(12, 26)),
    CONSTITUTION_DAY(MonthDay.of(6, 5)),
    CHRISTMAS_EVE(MonthDay.of(12, 24)),
    NEW_YEARS_EVE(MonthDay.of(12, 31));

    private static final int LAST_YEAR_WITH_GREAT_PRAYER_DAY = 2023;

    private final Optional<MonthDay> fixed;
    private final int daysAfterEaster;

    Holiday(MonthDay fixed) {
        this.fixed = Optional.of(fixed);
        this.daysAfterEaster = 0;
    }

    Holiday(int daysAfterEaster) {
        this.fixed = Optional.empty();
        this.daysAfterEaster = daysAfterEaster;
    }

    /** The first one in the order above, when a day is two of them. */
    public static Optional<Holiday> on(LocalDate day) {
        for (var holiday : values()) {
            if (holiday.in(day.getYear()).equals(Optional.of(day))) return Optional.of(holiday);
        }
        return Optional.empty();
    }

    /** Its day that year; empty when it was not kept. */
    public Optional<LocalDate> in(int year) {
        if (this == GREAT_PRAYER_DAY && year > LAST_YEAR_WITH_GREAT_PRAYER_DAY) return Optional.empty();
        return Optional.of(
                fixed.map(day -> day.atYear(year)).orElseGet(() -> easter(year).plusDays(daysAfterEaster)));
    }

    /** Easter Sunday by the Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, Month.of(days / 31), days % 31 + 1);
    }
}
