package dk.rammevaerk.cases.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done and by when.
 *
 * @param forum the code of the forum whose matter it is
 * @param reminderDays how many days before it is due its reminder is sent, or null
 * @param everyMonths after how many months it is to be done again, or null
 * @param bringBack the month whose meeting of the forum takes the matter up again, or null
 */
public record Assignment(
        String title,
        @Nullable String description,
        String forum,
        Assignee to,
        @Nullable LocalDate due,
        @Nullable Integer reminderDays,
        @Nullable Integer everyMonths,
        @Nullable YearMonth bringBack) {
    public Assignment {
        if (due == null && (reminderDays != null || everyMonths != null)) {
            throw new IllegalArgumentException("A task that is reminded of or comes again is due on a day");
        }
    }

    public static Assignment of(String title, String forum, Assignee to, @Nullable LocalDate due) {
        return new Assignment(title, null, forum, to, due, null, null, null);
    }

    Assignment to(Assignee other) {
        return new Assignment(title, description, forum, other, due, reminderDays, everyMonths, bringBack);
    }

    Assignment in(String other) {
        return new Assignment(title, description, other, to, due, reminderDays, everyMonths, bringBack);
    }

    /** Whether the matter is taken up again at the same meeting. */
    boolean waitsFor(Assignment other) {
        return forum.equals(other.forum) && Objects.equals(bringBack, other.bringBack);
    }

    /** The same for the next time; null when it does not come again. */
    @Nullable
    Assignment next() {
        if (everyMonths == null || due == null) return null;
        return new Assignment(
                title, description, forum, to, due.plusMonths(everyMonths), reminderDays, everyMonths, null);
    }

    /** The day on which the reminder is sent, or null. */
    @Nullable
    LocalDate reminder() {
        return due == null || reminderDays == null ? null : due.minusDays(reminderDays);
    }
}
