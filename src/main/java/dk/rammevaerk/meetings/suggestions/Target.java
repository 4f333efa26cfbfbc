package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that an item is meant for.
 *
 * @param forum the forum's code
 * @param title what it is called beside its forum, or null
 * @param extraordinary whether its agenda has no sections
 * @param deadline the last day on which items are taken in, its own or by the forum's rule; null when nothing is agreed
 */
public record Target(
        MeetingId id,
        String forum,
        MeetingState state,
        LocalDate date,
        @Nullable String title,
        boolean extraordinary,
        @Nullable LocalDate deadline) {
    /** Whether a day is after the deadline. */
    public boolean isLate(LocalDate day) {
        return deadline != null && day.isAfter(deadline);
    }

    /** Whether an item can still come onto it; once its agenda is sent, by an addendum. */
    public boolean takesItems(LocalDate today) {
        return state.isAhead() && !date.isBefore(today);
    }

    /** Whether its agenda is out, so that a new item needs an addendum. */
    public boolean isSent() {
        return state == MeetingState.SENT;
    }
}
