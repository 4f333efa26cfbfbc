package dk.rammevaerk.cases;

import java.util.Map;
import java.util.Set;

/** How far a step of a route is. This is the one graph: what is no edge of it is refused. */
public enum StepState {
    /** Its turn comes. */
    WAITING,
    /** The case is there. */
    NOW,
    /** It was treated. */
    DONE,
    /** It was left out, with a reason; that can be regretted. */
    SKIPPED,
    /** The case went back to an earlier step, with a reason; that step and this one come again. */
    SENT_BACK,
    /** It has to be treated once more, with a reason; the step comes again. */
    REPEATED;

    private static final Map<StepState, Set<StepState>> GRAPH = Map.of(
            WAITING, Set.of(NOW, DONE, SKIPPED, REPEATED),
            NOW, Set.of(WAITING, DONE, SKIPPED, SENT_BACK, REPEATED),
            DONE, Set.of(REPEATED),
            SKIPPED, Set.of(WAITING),
            SENT_BACK, Set.of(),
            REPEATED, Set.of());

    public boolean mayBecome(StepState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether nothing more is awaited from it. */
    public boolean isSettled() {
        return this != WAITING && this != NOW;
    }
}
