package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.documents.table.PersonNumberFound.Where;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * All words of a workbook, in whichever of its parts: texts that no cell uses, comments, what is printed above and below,
 * properties, names, rows of sheets that the workbook does not name. Bounds what it unpacks to before anything else reads it.
 */
final class WorkbookWords {
    /**
     * How much of a workbook is read.
     *
     * @param unpacked bytes of all parts; a million rows are some 400 MB
     * @param shared bytes in memory that the texts of cells may take; they are held all at once
     */
    record Bounds(long unpacked, int parts, long shared) {}

    private static final Bounds BOUNDS = new Bounds(2L << 30, 2_000, 256L << 20);

    /** What an object of its own costs a text, some bytes over rather than under. */
    private static final int BYTES_OF_AN_OBJECT = 64;

    static final String BOOK = "xl/workbook.xml";
    private static final String SHARED = "xl/sharedstrings.xml";
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MACROS = Pattern.compile(".*vbaproject.*|xl/macrosheets/.*|xl/activex/.*");
    private static final Pattern XML = Pattern.compile(".*\\.(xml|rels|vml)");

    private final Bounds bounds;
    /** Of rows and of the texts in them. */
    private final PersonNumbers inRows = new PersonNumbers();

    private final PersonNumbers others = new PersonNumbers();
    private long unpacked;
    private long texts;

    WorkbookWords() {
        this(BOUNDS);
    }

    WorkbookWords(Bounds bounds) {
        this.bounds = bounds;
    }

    /** @throws UnreadableWorkbook with the reason */
    void look(PackedBook packed) {
        try (var parts = packed.parts()) {
            look(parts);
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw damaged instanceof UnreadableWorkbook refused ? refused : new UnreadableWorkbook(Reason.DAMAGED);
        }
    }

    private void look(ZipFile zip) throws IOException, XMLStreamException {
        var names = new HashSet<String>();
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (MACROS.matcher(name).matches()) throw new UnreadableWorkbook(Reason.MACROS);
            if (!names.add(name)) throw new UnreadableWorkbook(Reason.DAMAGED);
            if (names.size() > bounds.parts()) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        }
        if (!names.contains(BOOK)) throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) look(zip, entries.nextElement());
    }

    private void look(ZipFile zip, ZipArchiveEntry part) throws IOException, XMLStreamException {
        var name = part.getName().toLowerCase(Locale.ROOT);
        others.look(name, Where.ELSEWHERE);
        boolean isXml = XML.matcher(name).matches();
        int longest = isXml ? PartWords.LONGEST : Integer.MAX_VALUE;
        try (var in = new Bounded(zip.getInputStream(part), bounds.unpacked() - unpacked, longest)) {
            if (!isXml) in.transferTo(OutputStream.nullOutputStream());
            else if (name.equals(SHARED)) new PartWords(this::lookAtShared).read(in);
            else if (name.startsWith(SHEETS)) new PartWords(this::lookAtSheet, new SheetRows(inRows)).read(in);
            else new PartWords((words, element) -> others.look(words, where(name))).read(in);
            unpacked += in.getAsLong();
        }
    }

    private void lookAtShared(String words, String element) {
        texts += BYTES_OF_AN_OBJECT + 2L * words.length();
        if (texts > bounds.shared()) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        inRows.look(words, Where.UNUSED_TEXT);
    }

    private void lookAtSheet(String words, String element) {
        boolean isPrinted = element.endsWith("Header") || element.endsWith("Footer");
        others.look(words, isPrinted ? Where.HEADER_OR_FOOTER : Where.RULES_OF_SHEET);
    }

    private static Where where(String part) {
        if (part.equals(BOOK)) return Where.NAMES;
        if (part.startsWith("docprops/")) return Where.PROPERTIES;
        if (part.contains("comment")) return Where.COMMENT;
        boolean isDrawing = part.startsWith("xl/drawings/") || part.startsWith("xl/charts/");
        return isDrawing || part.startsWith("xl/diagrams/") ? Where.DRAWING : Where.ELSEWHERE;
    }

    /** What stands in rows counts only where no cell was found to hold it: the cell is the better place to tell of. */
    void tell(PersonNumbers persons) {
        persons.addAll(others);
        if (persons.isEmpty()) persons.addAll(inRows);
    }
}
