package dk.rammevaerk.meetings.overview;

import dk.rammevaerk.meetings.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to do about a meeting.
 *
 * @param date the meeting's
 * @param by the day by which it is to be done, or null
 * @param late whether that day has passed
 */
public record Due(
        MeetingId id,
        String forum,
        LocalDate date,
        Kind kind,
        @Nullable LocalDate by,
        boolean late) {
    /** What is to be done. */
    public enum Kind {
        /** The chair was asked. */
        APPROVE_AGENDA,
        /** The chair was asked. */
        APPROVE_MINUTES,
        /** By the forum's rule. */
        SEND_AGENDA,
        /** It was held. */
        SETTLE_MINUTES,
        /** The minutes are approved. */
        PUBLISH_MINUTES
    }
}
