package dk.rammevaerk.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from one day until another, which is not among them. Files, forms and people name the last day; only
 * {@link #ofClosed} and {@link #lastDay} speak of it.
 *
 * @param until the first day after, or null when it goes on
 */
public record DateRange(LocalDate from, @Nullable LocalDate until) {
    public DateRange {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("No day from " + from + " until " + until);
        }
    }

    /** Both days are among them. */
    public static DateRange ofClosed(LocalDate from, LocalDate lastDay) {
        return new DateRange(from, lastDay.plusDays(1));
    }

    /** From a day on. */
    public static DateRange startingOn(LocalDate from) {
        return new DateRange(from, null);
    }

    /** Null when it goes on. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    /** Whether it has days on or after this one. */
    public boolean reaches(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && reaches(day);
    }

    public boolean overlaps(DateRange other) {
        return reaches(other.from) && other.reaches(from);
    }
}
