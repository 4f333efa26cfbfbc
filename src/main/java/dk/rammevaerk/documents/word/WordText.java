package dk.rammevaerk.documents.word;

import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.documents.UnreadableDocument.Reason;
import dk.rammevaerk.documents.text.DocumentText;
import dk.rammevaerk.documents.text.HiddenText;
import dk.rammevaerk.documents.text.PlainText;
import dk.rammevaerk.documents.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Word documents (.docx). The three parts that matter are streamed, so that memory follows the text and not the markup:
 * a document tree of the same file takes fifteen times its size.
 */
public final class WordText {
    /** What all parts may unpack to, pictures included. */
    public static final long MAX_UNPACKED = 200L * 1024 * 1024;

    /** A package with more entries than this is no document. */
    public static final int MAX_ENTRIES = 2_000;

    /** What one of the parts that are read may unpack to. */
    public static final int MAX_PART = 16 * 1024 * 1024;

    private static final Set<String> PARTS = Set.of("word/document.xml", "word/styles.xml", "word/numbering.xml");

    private WordText() {}

    public static DocumentText read(byte[] content) {
        try {
            var parts = unpack(content);
            var body = parts.get("word/document.xml");
            if (body == null) {
                throw new UnreadableDocument(Reason.DAMAGED, "word/document.xml");
            }
            var styles = WordStyles.read(parts.get("word/styles.xml"));
            var numbering = WordNumbering.read(parts.get("word/numbering.xml"));
            var lines = new WordBody(styles, numbering).read(body);
            PlainText.requireLetters(lines, Reason.NO_TEXT, "Word");
            return new DocumentText(lines);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new UnreadableDocument(Reason.DAMAGED, "Word", e);
        }
    }

    private static Map<String, byte[]> unpack(byte[] content) throws IOException {
        var parts = new HashMap<String, byte[]>();
        long unpacked = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean wanted = PARTS.contains(entry.getName()) && !parts.containsKey(entry.getName());
                boolean hides = HiddenText.isIn(entry.getName());
                var kept = new ByteArrayOutputStream(wanted || hides ? 65_536 : 0);
                unpacked += copy(zip, wanted || hides ? kept : null, MAX_UNPACKED - unpacked);
                if (hides) {
                    HiddenText.checkWord(entry.getName(), kept.toByteArray());
                }
                if (wanted) {
                    parts.put(entry.getName(), kept.toByteArray());
                }
                if (++entries > MAX_ENTRIES) {
                    throw tooLarge();
                }
            }
        }
        return parts;
    }

    /** Passes over an entry within the same limit as reading it. */
    public static void skip(InputStream entry) throws IOException {
        copy(entry, null, MAX_UNPACKED);
    }

    private static long copy(
            InputStream from, @org.jspecify.annotations.Nullable ByteArrayOutputStream to, long allowed)
            throws IOException {
        var buffer = new byte[16_384];
        long total = 0;
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            total += n;
            if (total > allowed || (to != null && total > MAX_PART)) {
                throw tooLarge();
            }
            if (to != null) {
                to.write(buffer, 0, n);
            }
        }
        return total;
    }

    private static UnreadableDocument tooLarge() {
        return new UnreadableDocument(
                Reason.TOO_LARGE_UNPACKED, Texts.of("detail.unpacked", MAX_UNPACKED / 1_048_576, MAX_PART / 1_048_576));
    }
}
