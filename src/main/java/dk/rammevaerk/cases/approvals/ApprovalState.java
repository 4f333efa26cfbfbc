package dk.rammevaerk.cases.approvals;

import java.util.Map;
import java.util.Set;

/**
 * Where a subject is in one council. This is the one graph; what is no edge of it is a correction, which needs a reason.
 */
public enum ApprovalState {
    /** Nothing is known yet. */
    WAITING,
    /** The council has a day for it. */
    ON_AGENDA,
    ADOPTED,
    ADOPTED_WITH_RESERVATION,
    /** It can be laid before the council again. */
    REJECTED;

    private static final Map<ApprovalState, Set<ApprovalState>> GRAPH = Map.of(
            WAITING, Set.of(ON_AGENDA, ADOPTED, ADOPTED_WITH_RESERVATION, REJECTED),
            ON_AGENDA, Set.of(WAITING, ADOPTED, ADOPTED_WITH_RESERVATION, REJECTED),
            ADOPTED, Set.of(),
            ADOPTED_WITH_RESERVATION, Set.of(ON_AGENDA),
            REJECTED, Set.of(ON_AGENDA));

    public boolean mayBecome(ApprovalState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the council has answered. */
    public boolean isDecided() {
        return this == ADOPTED || this == ADOPTED_WITH_RESERVATION || this == REJECTED;
    }

    /** Whether the council said yes, with or without a reservation. */
    public boolean isAdopted() {
        return this == ADOPTED || this == ADOPTED_WITH_RESERVATION;
    }

    /** Whether it asks the forum something. */
    public boolean raisesAQuestion() {
        return this == ADOPTED_WITH_RESERVATION || this == REJECTED;
    }
}
