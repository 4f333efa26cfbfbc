package dk.rammevaerk.inquiries.closures;

import java.util.Map;
import java.util.Set;

/** How far a closure is. Whether it holds on a day is asked of the {@link Closure}. */
public enum ClosureState {
    ANNOUNCED,
    /** It takes effect on another day than was announced. */
    POSTPONED,
    /** It does not happen. */
    REVOKED,
    /** Everything that had to be done is done. */
    DONE;

    private static final Map<ClosureState, Set<ClosureState>> GRAPH =
            Map.of(ANNOUNCED, Set.of(POSTPONED, REVOKED, DONE), POSTPONED, Set.of(POSTPONED, REVOKED, DONE));

    public boolean mayBecome(ClosureState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isRunning() {
        return GRAPH.containsKey(this);
    }
}
