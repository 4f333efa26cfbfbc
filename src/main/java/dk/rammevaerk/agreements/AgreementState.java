package dk.rammevaerk.agreements;

import java.util.Map;
import java.util.Set;

/** Where an agreement is on its way. This is the one graph: what is no edge of it is refused. */
public enum AgreementState {
    /** It is written by the cooperation. */
    DRAFT,
    /** The authorities discuss it. */
    IN_CONSULTATION,
    /** Its text is laid before the councils and is not changed any more. */
    IN_APPROVAL,
    /** All councils have adopted it: its principles are locked. */
    FINAL,
    /** Everybody may read it. */
    PUBLISHED,
    /** The national agency has it. */
    SENT;

    private static final Map<AgreementState, Set<AgreementState>> GRAPH = Map.of(
            DRAFT, Set.of(IN_CONSULTATION),
            IN_CONSULTATION, Set.of(DRAFT, IN_APPROVAL),
            IN_APPROVAL, Set.of(FINAL),
            FINAL, Set.of(PUBLISHED),
            PUBLISHED, Set.of(FINAL, SENT),
            SENT, Set.of());

    public boolean mayBecome(AgreementState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether its parts can still be written. */
    public boolean isWritten() {
        return this == DRAFT || this == IN_CONSULTATION;
    }

    /** Whether the final political approval has locked its principles. */
    public boolean locksPrinciples() {
        return this == FINAL || isPublic();
    }

    public boolean isPublic() {
        return this == PUBLISHED || this == SENT;
    }
}
