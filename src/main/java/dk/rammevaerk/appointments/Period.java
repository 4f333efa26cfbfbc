package dk.rammevaerk.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an appointment. Half-open: {@code until} is the first day without it, while people say the last day with
 * it, which is {@link #lastDay}.
 *
 * @param until after {@code from}, or null when no end is agreed
 */
public record Period(LocalDate from, @Nullable LocalDate until) {
    public Period {
        if (until != null && !until.isAfter(from)) throw new EmptyPeriod();
    }

    /** @param lastDay the last day with it */
    public static Period ofClosed(LocalDate from, LocalDate lastDay) {
        return new Period(from, lastDay.plusDays(1));
    }

    public static Period openEnded(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    public boolean overlaps(Period other) {
        return !isOverOn(other.from) && !other.isOverOn(from);
    }

    /** Null when no end is agreed. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    /** Whether it has days on or after this one. */
    public boolean reaches(LocalDate day) {
        return !isOverOn(day);
    }
}
