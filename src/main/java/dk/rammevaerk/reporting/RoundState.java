package dk.rammevaerk.reporting;

import java.util.Map;
import java.util.Set;

/** How far a reporting round is. */
public enum RoundState {
    /** Set up by the secretariat; nobody else sees it. */
    DRAFT,
    /** The authorities are asked. After the deadline an answer is still taken, and late. */
    OPEN,
    /** No answer is taken any more, but from those who were given longer or whose response was sent back. */
    LOCKED;

    private static final Map<RoundState, Set<RoundState>> GRAPH =
            Map.of(DRAFT, Set.of(OPEN), OPEN, Set.of(LOCKED), LOCKED, Set.of(OPEN));

    public boolean mayBecome(RoundState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }
}
