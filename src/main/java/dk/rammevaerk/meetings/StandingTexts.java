package dk.rammevaerk.meetings;

/**
 * Slot: what an agenda's standing items say of their own accord until it is sent. The chair approves it with the rest, so
 * it belongs to what an approval is given to.
 */
@FunctionalInterface
public interface StandingTexts {
    /** What the working copy says, with the standing items' texts as they would be sent now. */
    MeetingContent completed(Meeting working);
}
