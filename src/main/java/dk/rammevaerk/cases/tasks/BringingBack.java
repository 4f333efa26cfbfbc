package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.meetings.suggestions.SuggestionState;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Wish;
import dk.rammevaerk.pages.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts matters that are to be taken up again on the provisional list of the meeting of that month, once it is planned, and
 * takes them off when nobody wants them any more.
 */
@Component
class BringingBack {
    private final BroughtStore store;
    private final Suggestions suggestions;
    private final Messages messages;

    BringingBack(BroughtStore store, Suggestions suggestions, Messages messages) {
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
        for (var task : store.waiting()) {
            if (task.together() == null || seen.add(task.together())) bring(task);
        }
    }

    /**
     * A task that is no longer open waits for no meeting: its suggestion is taken back, unless an open one that was given
     * together with it still waits by it.
     *
     * @return whether the matter stands on the agenda of a coming meeting, and stays there
     */
    boolean takeBack(Task task) {
        var suggestion = task.brought();
        if (suggestion == null) return false;
        store.hold(suggestion);
        if (store.isWanted(suggestion)) return false;
        var left = suggestions.takeBack(suggestion);
        if (left.state() == SuggestionState.WITHDRAWN) store.forget(suggestion);
        return left.isOnAgenda(suggestions.today());
    }

    /** As {@link #takeBack}, for an open task that is to wait for another meeting. */
    boolean letGo(Task task) {
        if (task.brought() == null) return false;
        store.forget(task.id());
        return takeBack(task);
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
