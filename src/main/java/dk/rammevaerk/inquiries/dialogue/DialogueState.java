package dk.rammevaerk.inquiries.dialogue;

import java.util.Map;
import java.util.Set;

/** How far a dialogue is. */
public enum DialogueState {
    PLANNED,
    /** Its minutes are written. */
    HELD,
    /** What it led to is told. */
    DONE,
    CANCELLED;

    private static final Map<DialogueState, Set<DialogueState>> GRAPH = Map.of(
            PLANNED, Set.of(HELD, CANCELLED),
            HELD, Set.of(DONE),
            DONE, Set.of(HELD));

    public boolean mayBecome(DialogueState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isRunning() {
        return this == PLANNED || this == HELD;
    }
}
