package dk.rammevaerk.inquiries;

import java.util.Map;
import java.util.Set;

/** How far an inquiry is. */
public enum InquiryState {
    /** Written by the secretariat; nobody else sees it. */
    DRAFT,
    /** The authorities are asked. */
    OPEN,
    /** The window has ended; an answer is still taken. */
    CLOSED,
    /** The answers are used: none is taken any more. */
    SETTLED;

    private static final Map<InquiryState, Set<InquiryState>> GRAPH = Map.of(
            DRAFT, Set.of(OPEN),
            OPEN, Set.of(CLOSED),
            CLOSED, Set.of(OPEN, SETTLED),
            SETTLED, Set.of(CLOSED));

    public boolean mayBecome(InquiryState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    public boolean takesAnswers() {
        return this == OPEN || this == CLOSED;
    }
}
