package dk.rammevaerk.reporting;

import java.util.Map;
import java.util.Set;

/** How far one authority's response to one questionnaire of a round is. */
public enum ResponseState {
    /** Nothing is written. */
    WAITING,
    /** Something is written; the authority itself and the secretariat alone see it. */
    BEGUN,
    /** The authority has said that it is complete. */
    COMPLETED,
    /** The secretariat asks for more, question by question. */
    RETURNED,
    /** The secretariat has taken it in. */
    ACCEPTED;

    private static final Map<ResponseState, Set<ResponseState>> GRAPH = Map.of(
            WAITING, Set.of(BEGUN, COMPLETED),
            BEGUN, Set.of(COMPLETED),
            COMPLETED, Set.of(BEGUN, RETURNED, ACCEPTED),
            RETURNED, Set.of(COMPLETED),
            ACCEPTED, Set.of(RETURNED));

    public boolean mayBecome(ResponseState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isWritable() {
        return this == WAITING || this == BEGUN || this == RETURNED;
    }

    /** Whether its answers count in the result: what is sent back counts again when it is complete. */
    public boolean counts() {
        return this == COMPLETED || this == ACCEPTED;
    }
}
