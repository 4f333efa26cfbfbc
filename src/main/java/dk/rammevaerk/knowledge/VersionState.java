package dk.rammevaerk.knowledge;

import java.util.Map;
import java.util.Set;

/** How far a version of an article is. This is the one graph: what is no edge of it is refused. */
public enum VersionState {
    DRAFT,
    /** A forum approved it, and it is in force. */
    APPROVED,
    /** A later version was approved. */
    REPLACED,
    /** It was given up as a draft, or holds no more without another in its place. */
    WITHDRAWN;

    private static final Map<VersionState, Set<VersionState>> GRAPH =
            Map.of(DRAFT, Set.of(APPROVED, WITHDRAWN), APPROVED, Set.of(REPLACED, WITHDRAWN));

    public boolean mayBecome(VersionState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }
}
