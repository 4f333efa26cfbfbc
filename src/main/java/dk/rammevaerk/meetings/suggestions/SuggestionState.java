package dk.rammevaerk.meetings.suggestions;

import java.util.Map;
import java.util.Set;

/**
 * Where a suggestion is. This is the one graph: every change of state is an edge of it, and what is no edge is refused.
 * Waiting for another meeting is no change of state.
 */
public enum SuggestionState {
    /** For a meeting or in its forum's backlog; its author can write on it. */
    WAITING,
    /** It is an item on an agenda. It waits again when that is undone, or when the meeting is cancelled. */
    TAKEN,
    /** The secretariat said no. */
    DECLINED,
    /** Its author took it back. */
    WITHDRAWN;

    private static final Map<SuggestionState, Set<SuggestionState>> GRAPH = Map.of(
            WAITING, Set.of(TAKEN, DECLINED, WITHDRAWN),
            TAKEN, Set.of(WAITING),
            DECLINED, Set.of(WAITING),
            WITHDRAWN, Set.of(WAITING));

    public boolean mayBecome(SuggestionState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the secretariat answered, and so may undo it; what its author took back is the author's to hand in again. */
    public boolean isAnswered() {
        return this == TAKEN || this == DECLINED;
    }
}
