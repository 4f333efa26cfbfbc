package dk.rammevaerk.documents;

import dk.rammevaerk.documents.UnreadableDocument.Reason;
import java.util.List;

/** The neutral form every format is brought to: lines in reading order, blank ones between paragraphs. */
record DocumentText(List<TextLine> lines) {
    /** The largest file that is read. */
    static final int MAX_BYTES = 25 * 1024 * 1024;

    /** More lines than any minutes have; what is beyond is no such document. */
    static final int MAX_LINES = 30_000;

    /** More letters than any minutes have. */
    static final int MAX_LETTERS = 2_000_000;

    DocumentText {
        lines = List.copyOf(lines);
    }

    /** @throws UnreadableDocument when there is no text to be had */
    static DocumentText of(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY, fileName);
        }
        if (content.length > MAX_BYTES) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE, Texts.of("detail.megabytes", content.length / 1_048_576, MAX_BYTES / 1_048_576));
        }
        var text =
                switch (FileKind.of(content)) {
                    case FileKind.Pdf _ -> PdfText.read(content);
                    case FileKind.Word _ -> WordText.read(content);
                    case FileKind.Text _ -> PlainText.read(content);
                    case FileKind.Locked _ -> throw new UnreadableDocument(Reason.ENCRYPTED, fileName);
                    case FileKind.Broken _ -> throw new UnreadableDocument(Reason.DAMAGED, fileName);
                    case FileKind.Other other -> throw new UnreadableDocument(Reason.WRONG_TYPE, other.what());
                };
        if (text.lines().stream().allMatch(TextLine::isBlank)) {
            throw new UnreadableDocument(Reason.EMPTY, fileName);
        }
        return text;
    }

    /** Refuses a text that has grown beyond any minutes. */
    static void checkSize(int lines, long letters) {
        if (lines > MAX_LINES || letters > MAX_LETTERS) {
            throw new UnreadableDocument(Reason.TOO_LARGE, Texts.of("detail.lines", MAX_LINES, MAX_LETTERS));
        }
    }
}
