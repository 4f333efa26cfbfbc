package dk.rammevaerk.documents.paper;

import java.util.UUID;

/**
 * An attachment that an item lists.
 *
 * @param number through the meeting, such as {@code 4} or {@code 2a}; may be empty
 * @param note such as who it was sent to; may be empty
 */
public record PaperAttachment(UUID id, String number, String title, String note) {
    /** What a link in a text points at. */
    static final String ANCHOR = "bilag-";

    public PaperAttachment {
        number = Letters.clean(number);
        title = Letters.clean(title);
        note = Letters.clean(note);
    }

    /** {@code bilag-} and the id: a link {@code [bilag 4](#bilag-…)} leads here. */
    public String anchor() {
        return ANCHOR + id;
    }
}
