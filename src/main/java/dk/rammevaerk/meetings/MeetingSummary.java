package dk.rammevaerk.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a line in a list.
 *
 * @param shown what of it the reader sees; null when only its date is known to them
 * @param items how many items the reader sees, closed ones among them
 */
public record MeetingSummary(
        MeetingId id,
        String forum,
        MeetingState state,
        Occasion occasion,
        @Nullable LocalDate submissionDeadline,
        Edition.@Nullable Kind shown,
        boolean published,
        int items) {
    public LocalDate date() {
        return occasion.date();
    }
}
