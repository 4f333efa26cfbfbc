package dk.rammevaerk.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands now. It says nothing of what the item is about, and it is not cut to a reader: whoever asks shows
 * it only to those who may know.
 *
 * @param number for example {@code 1.4}, or null
 * @param sent whether an agenda that went out, or minutes, hold it; until then it is the working copy's alone
 * @param off whether it is no longer on that agenda: deleted, withdrawn, or its meeting cancelled
 * @param closedReason why it is closed to the public; null while it is open
 */
public record ItemPlace(
        ItemId item,
        MeetingId meeting,
        String forum,
        LocalDate date,
        MeetingState state,
        @Nullable String number,
        boolean sent,
        boolean off,
        @Nullable String closedReason) {
    public boolean closed() {
        return closedReason != null;
    }

    /** Whether everybody may read what became of it. */
    public boolean isOpenToAll() {
        return state == MeetingState.PUBLISHED && sent && !closed() && !off;
    }
}
