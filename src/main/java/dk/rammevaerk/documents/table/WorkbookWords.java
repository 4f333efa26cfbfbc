package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * All words of a workbook that stand in no row: texts that no cell uses, comments, what is printed above and below, properties,
 * names. Bounds what it unpacks to before anything else reads it.
 */
final class WorkbookWords {
    /** Of all parts, unpacked; a million rows are some 400 MB. */
    private static final long MOST_UNPACKED = 2L << 30;

    private static final int MOST_PARTS = 2_000;

    private static final String BOOK = "xl/workbook.xml";
    private static final String SHARED = "xl/sharedstrings.xml";
    private static final Pattern MACROS = Pattern.compile(".*vbaproject.*|xl/macrosheets/.*|xl/activex/.*");

    private final PersonNumbers shared = new PersonNumbers();
    private final PersonNumbers others = new PersonNumbers();
    private long unpacked;

    private WorkbookWords() {}

    /** @throws UnreadableWorkbook with the reason */
    static WorkbookWords of(byte[] content) {
        var words = new WorkbookWords();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            words.look(zip);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw damaged instanceof UnreadableWorkbook refused ? refused : new UnreadableWorkbook(Reason.DAMAGED);
        }
        return words;
    }

    private void look(ZipFile zip) throws IOException, XMLStreamException {
        var names = new HashSet<String>();
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (MACROS.matcher(name).matches()) throw new UnreadableWorkbook(Reason.MACROS);
            if (!names.add(name)) throw new UnreadableWorkbook(Reason.DAMAGED);
            if (names.size() > MOST_PARTS) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        }
        if (!names.contains(BOOK)) throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) look(zip, entries.nextElement());
    }

    private void look(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        var name = part.getName();
        var kind = name.toLowerCase(Locale.ROOT);
        others.look(name, BOOK);
        try (var in = new Bounded(zip.getInputStream(part), MOST_UNPACKED - unpacked)) {
            if (kind.endsWith(".xml") || kind.endsWith(".rels") || kind.endsWith(".vml")) {
                var found = kind.equals(SHARED) ? shared : others;
                var words = kind.startsWith("xl/worksheets/") ? SheetFrame.around(in) : in;
                new PartWords(text -> found.look(text, name)).read(words);
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
            unpacked += in.unpacked();
        }
    }

    /** What no cell used counts only where no cell was found to use it. */
    void tell(PersonNumbers persons) {
        persons.addAll(others);
        if (persons.isEmpty()) persons.addAll(shared);
    }
}
