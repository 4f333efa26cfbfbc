package dk.rammevaerk.meetings;

import dk.rammevaerk.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A bilag of an item.
 *
 * @param number through the meeting, for example {@code 2a}; null when a document that was read in gives none
 * @param file its newest version; null when the document it was read from only lists it
 * @param closedReason why it is closed to the public though its item is open; null while it is open
 */
public record Attachment(
        AttachmentId id,
        @Nullable String number,
        String title,
        @Nullable FileId file,
        @Nullable String closedReason) {
    public boolean isClosed() {
        return closedReason != null;
    }

    /** What those see who may not see inside: the number and the reason. */
    Attachment withheld() {
        return new Attachment(id, number, "", null, closedReason);
    }

    Attachment closedFor(@Nullable String reason) {
        return new Attachment(id, number, title, file, reason);
    }
}
