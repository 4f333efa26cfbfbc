package dk.rammevaerk.meetings.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** How the days of several meetings follow from one agreement. */
public sealed interface Series {
    /** No agreement reaches further: somebody mistyped. */
    int LONGEST = 60;

    /** In order, each once, at most {@link #LONGEST}. */
    List<LocalDate> days();

    /**
     * The same day of the month, every so many months. Where a month is shorter it is its last day; the months after it
     * are not moved by that.
     *
     * @param first the first meeting's day
     * @param last the last day a meeting may have
     * @param months from one meeting to the next, at least 1
     */
    record EveryMonths(LocalDate first, LocalDate last, int months) implements Series {
        public EveryMonths {
            if (months < 1) throw new IllegalArgumentException("A series goes forward");
        }

        @Override
        public List<LocalDate> days() {
            var days = new ArrayList<LocalDate>();
            for (var day = first;
                    !day.isAfter(last) && days.size() < LONGEST;
                    day = first.plusMonths((long) months * days.size())) {
                days.add(day);
            }
            return days;
        }
    }

    /**
     * A weekday of the month, every so many months, for example the last Friday.
     *
     * @param first no meeting is before that day; its month is the first
     * @param last no meeting is after that day
     * @param months from one meeting to the next, at least 1
     * @param week 1 to 4, or {@link #LAST_WEEK}
     */
    record WeekdayOfMonth(LocalDate first, LocalDate last, int months, int week, DayOfWeek weekday) implements Series {
        public static final int LAST_WEEK = -1;

        public WeekdayOfMonth {
            if (months < 1) throw new IllegalArgumentException("A series goes forward");
            if (week != LAST_WEEK && (week < 1 || week > 4))
                throw new IllegalArgumentException("Not every month has a weekday number " + week);
        }

        @Override
        public List<LocalDate> days() {
            var days = new ArrayList<LocalDate>();
            var end = YearMonth.from(last);
            for (var month = YearMonth.from(first);
                    !month.isAfter(end) && days.size() < LONGEST;
                    month = month.plusMonths(months)) {
                var day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
                if (!day.isBefore(first) && !day.isAfter(last)) days.add(day);
            }
            return days;
        }
    }

    /** The days as agreed, one by one. */
    record Days(List<LocalDate> days) implements Series {
        public Days {
            days = days.stream().sorted().distinct().limit(LONGEST).toList();
        }
    }
}
