package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.meetings.suggestions.SuggestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is to do. It is open until somebody does it or it is given up; both can be taken back. One that comes
 * again makes its successor when it is done.
 *
 * @param together shared by the tasks that all authorities got at once, or null
 * @param brought the suggestion by which it waits for its meeting, or null
 * @param steps what became of it, oldest first; empty in lists
 */
public record Task(
        TaskId id,
        Assignment assignment,
        Origin origin,
        @Nullable UUID together,
        @Nullable SuggestionId brought,
        TaskState state,
        int version,
        List<Step> steps) {
    /** @param note what was said, or null */
    public record Step(TaskState became, @Nullable String note, Instant at, String by) {}

    public Task {
        steps = List.copyOf(steps);
    }

    public String title() {
        return assignment.title();
    }

    public String forum() {
        return assignment.forum();
    }

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    /** Whether it should have been done before that day. */
    public boolean isLate(LocalDate today) {
        return isOpen() && assignment.due() != null && assignment.due().isBefore(today);
    }

    public String href() {
        return "/opgaver/" + id;
    }
}
