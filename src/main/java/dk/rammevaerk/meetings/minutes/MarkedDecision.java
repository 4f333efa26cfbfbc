package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.meetings.Decision;
import java.util.UUID;

/**
 * A decision in minutes that are being written.
 *
 * @param stands whether its passage still stands in the item's minutes
 */
public record MarkedDecision(UUID id, Decision decision, boolean stands) {
    /** The decision beside this text, Markdown. */
    MarkedDecision in(String minutes) {
        return new MarkedDecision(id, decision, Passage.standsIn(decision.text(), minutes));
    }
}
