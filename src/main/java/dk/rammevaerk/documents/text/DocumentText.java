package dk.rammevaerk.documents.text;

import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.documents.UnreadableDocument.Reason;
import java.util.List;

/** The neutral form every format is brought to: lines in reading order, blank ones between paragraphs. */
public record DocumentText(List<TextLine> lines) {
    /** The largest file that is read. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    /** More lines than any minutes have; what is beyond is no such document. */
    public static final int MAX_LINES = 30_000;

    /** More letters than any minutes have. */
    public static final int MAX_LETTERS = 2_000_000;

    public DocumentText {
        lines = List.copyOf(lines);
    }

    /** Refuses a text that has grown beyond any minutes. */
    public static void checkSize(int lines, long letters) {
        if (lines > MAX_LINES || letters > MAX_LETTERS) {
            throw new UnreadableDocument(Reason.TOO_LARGE, Texts.of("detail.lines", MAX_LINES, MAX_LETTERS));
        }
    }
}
