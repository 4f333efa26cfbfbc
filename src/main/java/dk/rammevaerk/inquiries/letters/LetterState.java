package dk.rammevaerk.inquiries.letters;

import java.util.Map;
import java.util.Set;

/** How far a letter is. */
public enum LetterState {
    DRAFT,
    /** The authorities are asked whether they back it. */
    ASKED,
    SENT,
    /** The one it was sent to has answered. */
    ANSWERED;

    private static final Map<LetterState, Set<LetterState>> GRAPH = Map.of(
            DRAFT, Set.of(ASKED, SENT),
            ASKED, Set.of(SENT),
            SENT, Set.of(ANSWERED));

    public boolean mayBecome(LetterState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }
}
