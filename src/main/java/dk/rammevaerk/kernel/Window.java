package dk.rammevaerk.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When answers are asked for.
 *
 * @param deadline the last day in time, by the calendar in Copenhagen
 */
public record Window(LocalDate opens, LocalDate deadline) {
    public Window {
        if (deadline.isBefore(opens)) throw new IllegalArgumentException("The window ends before it opens");
    }

    /** The day on which something happened: at half past midnight in Copenhagen the deadline's day is over. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, DanishFormat.ZONE);
    }
}
