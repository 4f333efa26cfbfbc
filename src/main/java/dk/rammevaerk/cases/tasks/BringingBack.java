package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Wish;
import dk.rammevaerk.pages.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts matters that are to be taken up again on the provisional list of the meeting of that month, once it is planned. */
@Component
class BringingBack {
    private final TaskStore store;
    private final Suggestions suggestions;
    private final Messages messages;

    BringingBack(TaskStore store, Suggestions suggestions, Messages messages) {
        this.store = store;
        this.suggestions = suggestions;
        this.messages = messages;
    }

    void bring(Task task) {
        var month = task.assignment().bringBack();
        if (month == null || task.brought() != null || !task.isOpen()) return;
        suggestions
                .bringBack(task.forum(), month, wish(task), messages.of("tasks.brought.by"))
                .ifPresent(suggestion -> {
                    if (!store.bring(task, suggestion)) throw new TaskChangedMeanwhile();
                });
    }

    /** All that wait for a meeting that may have been planned since: what was given to many together once for all. */
    void bringAll() {
        var seen = new HashSet<UUID>();
        for (var task : store.toBringBack()) {
            if (task.together() == null || seen.add(task.together())) bring(task);
        }
    }

    private Wish wish(Task task) {
        return new Wish(
                task.title(),
                List.of(),
                task.assignment().description(),
                null,
                List.of(),
                task.origin().closed() ? messages.of("tasks.brought.closed") : null,
                messages.of("tasks.brought.note"));
    }
}
