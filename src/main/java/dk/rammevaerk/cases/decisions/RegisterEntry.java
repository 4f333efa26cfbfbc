package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the register. It gets its number when the minutes are approved, or when a person confirms what was proposed
 * for minutes that were read in. A revision of the minutes can change its words or take it back; the number stays.
 *
 * @param date of the meeting
 * @param itemNumber for example {@code 1.4}, or null
 * @param text the passage of the minutes, or the words of the person who confirmed it
 * @param passage for a confirmed proposal the words it was found in; null for one marked in the minutes
 * @param withdrawn whether a revision took it back
 * @param closed whether its item is closed to the public
 * @param published whether everybody may read its minutes
 * @param followUp what came of it; nothing for those who may not see that
 */
public record RegisterEntry(
        EntryId id,
        EntryNumber number,
        MeetingId meeting,
        ItemId item,
        LocalDate date,
        @Nullable String itemNumber,
        String itemTitle,
        String text,
        Effect effect,
        @Nullable String passage,
        boolean withdrawn,
        boolean closed,
        boolean published,
        FollowUp followUp) {
    /** Counts its tasks. */
    public record FollowUp(int open, int late, int done) {
        public static final FollowUp NONE = new FollowUp(0, 0, 0);
    }

    public String forum() {
        return number.forum();
    }

    public boolean isPublic() {
        return published && !closed;
    }

    /** For those who may not see what came of it. */
    RegisterEntry withoutFollowUp() {
        return new RegisterEntry(
                id,
                number,
                meeting,
                item,
                date,
                itemNumber,
                itemTitle,
                text,
                effect,
                passage,
                withdrawn,
                closed,
                published,
                FollowUp.NONE);
    }
}
