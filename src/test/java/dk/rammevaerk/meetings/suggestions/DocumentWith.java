package dk.rammevaerk.meetings.suggestions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word documents for tests. */
public final class DocumentWith {
    private DocumentWith() {}

    public static byte[] text(String text) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText(text);
            word.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
