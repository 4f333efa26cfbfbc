package dk.rammevaerk.documents.paper;

import java.util.UUID;

/**
 * An attachment that an item lists.
 *
 * @param number through the meeting, such as {@code 4} or {@code 2a}; may be empty
 * @param note such as who it was sent to; may be empty
 * @param closedReason why it is closed to this paper's readers; empty when it is open. A closed one carries no more than
 *     its number and this
 */
public record PaperAttachment(UUID id, String number, String title, String note, String closedReason) {
    /** What a link in a text points at. */
    static final String ANCHOR = "bilag-";

    /** @throws IllegalArgumentException for a closed one that carries more than it may */
    public PaperAttachment {
        number = Letters.clean(number);
        title = Letters.clean(title);
        note = Letters.clean(note);
        closedReason = Letters.clean(closedReason);
        if (!closedReason.isEmpty() && !(title + note).isEmpty()) {
            throw new IllegalArgumentException("A closed attachment carries its number and the reason only: " + number);
        }
    }

    public PaperAttachment(UUID id, String number, String title, String note) {
        this(id, number, title, note, "");
    }

    /** One that this paper's readers may not open. */
    public static PaperAttachment closed(UUID id, String number, String reason) {
        return new PaperAttachment(id, number, "", "", reason);
    }

    public boolean isClosed() {
        return !closedReason.isEmpty();
    }

    /** {@code bilag-} and the id: a link {@code [bilag 4](#bilag-…)} leads here. */
    public String anchor() {
        return ANCHOR + id;
    }
}
