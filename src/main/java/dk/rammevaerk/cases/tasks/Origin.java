package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.cases.decisions.EntryId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a task follows from.
 *
 * @param noted the note in the minutes, or null
 * @param closed whether its item is closed to the public: the task then is for those inside the forum alone
 */
public record Origin(
        @Nullable EntryId decision,
        @Nullable MeetingId meeting,
        @Nullable ItemId item,
        @Nullable UUID noted,
        boolean closed) {
    static final Origin BY_HAND = new Origin(null, null, null, null, false);

    /** Whether it follows from nothing, so that its forum is free. */
    public boolean isByHand() {
        return decision == null && meeting == null && item == null;
    }
}
