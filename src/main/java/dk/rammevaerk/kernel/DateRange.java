package dk.rammevaerk.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from one day until another, which is not among them. Files and people name the last day; only
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

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(DateRange other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }
}
