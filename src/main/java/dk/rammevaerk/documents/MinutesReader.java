package dk.rammevaerk.documents;

import dk.rammevaerk.documents.UnreadableDocument.Reason;
import dk.rammevaerk.documents.minutes.MinutesText;
import dk.rammevaerk.documents.pdf.PdfText;
import dk.rammevaerk.documents.text.DocumentText;
import dk.rammevaerk.documents.text.PlainText;
import dk.rammevaerk.documents.text.TextLine;
import dk.rammevaerk.documents.text.Texts;
import dk.rammevaerk.documents.word.WordText;
import java.util.List;
import java.util.function.Function;

/**
 * Reads agendas and minutes from PDF, Word (.docx), Markdown and plain text. It goes by shape and evidence (labels,
 * order, indentation, neighbours), never by the file's name.
 */
public final class MinutesReader {
    /** The largest file that is read. */
    static final int MAX_BYTES = 25 * 1024 * 1024;

    private final Function<List<String>, RestoredText> restorer;
    private final KnownNames known;

    /** @param restorer mends damaged letters, line by line */
    public MinutesReader(Function<List<String>, RestoredText> restorer, KnownNames known) {
        this.restorer = restorer;
        this.known = known;
    }

    /**
     * Reads one file. A text without items is read too and carries a {@link WarningKind#NO_ITEMS} warning: a person may
     * still find its header right and write the items.
     *
     * @param fileName only for messages; what the file is shows in its content
     * @throws UnreadableDocument when there is nothing to read
     */
    public ReadDocument read(String fileName, byte[] content) {
        var text = text(fileName, content);
        var restored = restorer.apply(text.lines().stream().map(TextLine::text).toList());
        return MinutesText.read(text, restored, known);
    }

    private static DocumentText text(String fileName, byte[] content) {
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
}
