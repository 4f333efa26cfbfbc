package dk.rammevaerk.cases.tasks;

import java.util.Map;
import java.util.Set;

/** Where a task is. This is the one graph: every change is an edge of it, and what is no edge is refused. */
public enum TaskState {
    /** Somebody is to do it. */
    OPEN,
    /** It is done, with a word on how when there was one. */
    DONE,
    /** Nobody does it any more. */
    CANCELLED;

    private static final Map<TaskState, Set<TaskState>> GRAPH =
            Map.of(OPEN, Set.of(DONE, CANCELLED), DONE, Set.of(OPEN), CANCELLED, Set.of(OPEN));

    public boolean mayBecome(TaskState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }
}
