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
 * @param dayOfMonth the day on which it comes again in each month that has it, {@link #LAST_DAY} for the last; null when
 *     it does not come again
 */
public record Assignment(
        String title,
        @Nullable String description,
        String forum,
        Assignee to,
        @Nullable LocalDate due,
        @Nullable Integer reminderDays,
        @Nullable Integer everyMonths,
        @Nullable YearMonth bringBack,
        @Nullable Integer dayOfMonth) {
    static final int LAST_DAY = 31;

    public Assignment {
        if (due == null && (reminderDays != null || everyMonths != null)) {
            throw new IllegalArgumentException("A task that is reminded of or comes again is due on a day");
        }
    }

    /** It comes again on the day of its due date. */
    public Assignment(
            String title,
            @Nullable String description,
            String forum,
            Assignee to,
            @Nullable LocalDate due,
            @Nullable Integer reminderDays,
            @Nullable Integer everyMonths,
            @Nullable YearMonth bringBack) {
        this(
                title,
                description,
                forum,
                to,
                due,
                reminderDays,
                everyMonths,
                bringBack,
                due == null || everyMonths == null ? null : dayOfMonth(due));
    }

    private static int dayOfMonth(LocalDate due) {
        return due.getDayOfMonth() == due.lengthOfMonth() ? LAST_DAY : due.getDayOfMonth();
    }

    public static Assignment of(String title, String forum, Assignee to, @Nullable LocalDate due) {
        return new Assignment(title, null, forum, to, due, null, null, null);
    }

    Assignment to(Assignee other) {
        return new Assignment(title, description, forum, other, due, reminderDays, everyMonths, bringBack, dayOfMonth);
    }

    Assignment in(String other) {
        return new Assignment(title, description, other, to, due, reminderDays, everyMonths, bringBack, dayOfMonth);
    }

    /** A short month moved the due date, not the day that was wished: unless somebody writes another, that stays. */
    Assignment keepingDayOf(Assignment before) {
        boolean keeps = before.dayOfMonth != null && everyMonths != null && Objects.equals(due, before.due);
        return !keeps
                ? this
                : new Assignment(
                        title, description, forum, to, due, reminderDays, everyMonths, bringBack, before.dayOfMonth);
    }

    /** Whether the matter is taken up again at the same meeting. */
    boolean waitsFor(Assignment other) {
        return forum.equals(other.forum) && Objects.equals(bringBack, other.bringBack);
    }

    /** The same for the next time; null when it does not come again. */
    @Nullable
    Assignment next() {
        if (everyMonths == null || due == null) return null;
        var month = YearMonth.from(due).plusMonths(everyMonths);
        int day = dayOfMonth == null ? dayOfMonth(due) : dayOfMonth;
        var then = month.atDay(Math.min(day, month.lengthOfMonth()));
        return new Assignment(title, description, forum, to, then, reminderDays, everyMonths, null, day);
    }

    /** The day on which the reminder is sent, or null. */
    @Nullable
    LocalDate reminder() {
        return due == null || reminderDays == null ? null : due.minusDays(reminderDays);
    }
}
