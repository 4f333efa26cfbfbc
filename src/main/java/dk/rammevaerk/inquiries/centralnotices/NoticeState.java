package dk.rammevaerk.inquiries.centralnotices;

import java.util.Map;
import java.util.Set;

/** How far the answer to a central notice is. */
public enum NoticeState {
    RECEIVED,
    /** The authorities contribute, and the answer is assembled. */
    COLLECTING,
    /** One coordinated answer is sent. */
    SENT;

    private static final Map<NoticeState, Set<NoticeState>> GRAPH =
            Map.of(RECEIVED, Set.of(COLLECTING), COLLECTING, Set.of(SENT), SENT, Set.of(COLLECTING));

    public boolean mayBecome(NoticeState next) {
        return GRAPH.getOrDefault(this, Set.of()).contains(next);
    }
}
