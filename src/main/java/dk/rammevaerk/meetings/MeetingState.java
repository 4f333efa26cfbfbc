package dk.rammevaerk.meetings;

import java.util.Map;
import java.util.Set;

/**
 * Where a meeting is on its way from plan to published minutes. This is the one graph: every change of state is an edge
 * of it, and what is no edge is refused.
 */
public enum MeetingState {
    /** It stands in the plan. */
    PLANNED,
    /** Items are taken in and the agenda is written. */
    OPEN,
    /** The agenda is out: frozen and numbered; later changes are an addendum. */
    SENT,
    /** It began; its minutes are being written. */
    HELD,
    /** The minutes are approved; they are corrected only by a numbered revision. */
    APPROVED,
    /** Everybody may read them. */
    PUBLISHED,
    /** It will not be, and nothing more happens to it. */
    CANCELLED;

    private static final Map<MeetingState, Set<MeetingState>> GRAPH = Map.of(
            PLANNED, Set.of(OPEN, CANCELLED),
            OPEN, Set.of(SENT, CANCELLED),
            SENT, Set.of(HELD, CANCELLED),
            HELD, Set.of(APPROVED),
            APPROVED, Set.of(PUBLISHED),
            PUBLISHED, Set.of(APPROVED),
            CANCELLED, Set.of());

    public boolean mayBecome(MeetingState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it is still to come. */
    public boolean isAhead() {
        return this == PLANNED || this == OPEN || this == SENT;
    }

    /** Whether its agenda can still be written freely, without an addendum. */
    public boolean isBeforeSending() {
        return this == PLANNED || this == OPEN;
    }

    /** Whether its minutes are settled. */
    public boolean hasApprovedMinutes() {
        return this == APPROVED || this == PUBLISHED;
    }
}
