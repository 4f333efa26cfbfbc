package dk.rammevaerk.inquiries;

import java.util.Map;
import java.util.Set;

/** How far one authority is with its answer. */
public enum AnswerState {
    /** Nothing is written. */
    WAITING,
    /** Something is written; the authority itself and the secretariat alone see it. */
    DRAFT,
    GIVEN,
    /** The authority has said that it has nothing to add. That is an answer. */
    NOTHING_TO_ADD;

    private static final Map<AnswerState, Set<AnswerState>> GRAPH = Map.of(
            WAITING, Set.of(DRAFT, GIVEN, NOTHING_TO_ADD),
            DRAFT, Set.of(GIVEN, NOTHING_TO_ADD),
            GIVEN, Set.of(DRAFT),
            NOTHING_TO_ADD, Set.of(DRAFT));

    public boolean mayBecome(AnswerState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean isAnswered() {
        return this == GIVEN || this == NOTHING_TO_ADD;
    }

    /** Whether its texts can be written on. */
    public boolean isWritable() {
        return !isAnswered();
    }
}
