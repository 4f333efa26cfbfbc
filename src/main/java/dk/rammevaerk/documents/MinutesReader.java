package dk.rammevaerk.documents;

import java.util.List;
import java.util.function.Function;

/**
 * Reads agendas and minutes from PDF, Word (.docx), Markdown and plain text. It goes by shape and evidence (labels,
 * order, indentation, neighbours), never by the file's name.
 */
public final class MinutesReader {
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
        if (content.length == 0) {
            throw new UnreadableDocument(UnreadableDocument.Reason.EMPTY, fileName);
        }
        throw new IllegalStateException("not there yet: " + restorer + known);
    }
}
