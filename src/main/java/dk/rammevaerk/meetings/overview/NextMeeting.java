package dk.rammevaerk.meetings.overview;

import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * The next meeting of the actor's fora.
 *
 * @param meeting as far as the actor sees it
 * @param agenda the newest agenda that was sent, or null
 * @param days until it is; 0 for today
 */
public record NextMeeting(Meeting meeting, @Nullable Edition agenda, long days) {
    /** Whether there is something of its content to read. */
    public boolean isReadable() {
        return !meeting.items().isEmpty();
    }
}
