package dk.rammevaerk.inquiries.responses;

import java.util.Map;
import java.util.Set;

/** How far a hearing response is. */
public enum ResponseState {
    /** The authorities are asked for inputs. */
    GATHERING,
    /** The response is written from the inputs; later ones are still taken. */
    WRITING,
    /** A text lies before the fora that approve it. */
    IN_APPROVAL,
    SENT;

    private static final Map<ResponseState, Set<ResponseState>> GRAPH = Map.of(
            GATHERING, Set.of(WRITING),
            WRITING, Set.of(GATHERING, IN_APPROVAL),
            IN_APPROVAL, Set.of(WRITING, SENT),
            SENT, Set.of());

    public boolean mayBecome(ResponseState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether its text can be written on. */
    public boolean isWritable() {
        return this == GATHERING || this == WRITING;
    }
}
