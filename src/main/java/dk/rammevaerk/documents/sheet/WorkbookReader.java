package dk.rammevaerk.documents.sheet;

import dk.rammevaerk.documents.FileKind;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads workbooks (.xlsx) that come from anybody. The parts are streamed and bounded, so memory follows what stands in
 * the cells; formulas are never worked out, and nothing outside the file is asked for.
 */
public final class WorkbookReader {
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** What all parts may unpack to. */
    static final long MAX_UNPACKED = 100L * 1024 * 1024;

    /** What one part that is read may unpack to. */
    static final int MAX_PART = 24 * 1024 * 1024;

    static final int MOST_PARTS = 2_000;
    static final int MOST_SHEETS = 100;

    /** What a spreadsheet program keeps in a cell; many cells can share one text, so a longer one costs many times. */
    static final int LONGEST_CELL = 32_767;

    private static final String SHEETS = "xl/workbook.xml";
    private static final String WORDS = "xl/sharedStrings.xml";
    private static final Pattern MACROS = Pattern.compile("(?i).*vbaProject.*|xl/macrosheets/.*|xl/activeX/.*");
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)(?:xl/(?:comments|threadedComments|drawings|persons)" + "[^_]*|docProps/[^_]*)\\.(?:xml|vml)");
    private static final Pattern ENDS_OF_LINES =
            Pattern.compile("</(?:\\w+:)?(?:p|comment|text|sp|\\w{5,})>|<br\\b[^<>]*>");
    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");

    private record Named(String name, String relation) {}

    private final Map<String, byte[]> parts = new HashMap<>();

    private WorkbookReader() {}

    /** @throws UnreadableWorkbook with the reason */
    public static Workbook read(byte[] content) {
        if (content.length == 0) throw new UnreadableWorkbook(Reason.EMPTY);
        if (content.length > MAX_BYTES) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            boolean locked = FileKind.of(content) instanceof FileKind.Locked;
            throw new UnreadableWorkbook(locked ? Reason.ENCRYPTED : Reason.NOT_A_WORKBOOK);
        }
        var reader = new WorkbookReader();
        try {
            reader.unpack(content);
            return reader.workbook();
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw new UnreadableWorkbook(Reason.DAMAGED, damaged);
        }
    }

    private void unpack(byte[] content) throws IOException {
        long unpacked = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_PARTS) throw new UnreadableWorkbook(Reason.TOO_LARGE);
                var name = entry.getName();
                if (MACROS.matcher(name).matches()) throw new UnreadableWorkbook(Reason.MACROS);
                if (name.startsWith("xl/externalLinks/")) throw new UnreadableWorkbook(Reason.EXTERNAL_LINKS);
                var lower = name.toLowerCase(Locale.ROOT);
                boolean wanted = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
                var kept = new ByteArrayOutputStream();
                unpacked += copy(zip, wanted, kept, MAX_UNPACKED - unpacked);
                if (wanted && parts.put(name, kept.toByteArray()) != null) throw new UnreadableWorkbook(Reason.DAMAGED);
            }
        }
        if (!parts.containsKey(SHEETS)) throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }

    private static long copy(InputStream from, boolean keep, ByteArrayOutputStream to, long allowed)
            throws IOException {
        var buffer = new byte[16_384];
        long total = 0;
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            total += n;
            if (total > allowed || (keep && total > MAX_PART)) throw new UnreadableWorkbook(Reason.TOO_LARGE);
            if (keep) to.write(buffer, 0, n);
        }
        return total;
    }

    private Workbook workbook() throws XMLStreamException {
        var named = new ArrayList<Named>();
        boolean from1904 = false;
        var xml = SheetXml.open(part(SHEETS));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr")) from1904 = SheetXml.isOn(xml, "date1904");
            if (xml.getLocalName().equals("sheet")) {
                named.add(new Named(SheetXml.attribute(xml, "name"), SheetXml.attribute(xml, "id")));
            }
        }
        if (named.size() > MOST_SHEETS) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        var targets = relations();
        var words = words();
        var styles = WorkbookStyles.read(parts.get("xl/styles.xml"));
        var sheets = new ArrayList<WorkbookSheet>();
        var beside = new TreeMap<String, String>();
        int cells = 0;
        for (var one : named) {
            var target = targets.get(one.relation());
            if (target == null) throw new UnreadableWorkbook(Reason.DAMAGED);
            var reader = new SheetReader(words, styles, from1904);
            if (target.startsWith("xl/worksheets/")) reader.read(part(target));
            sheets.add(WorkbookSheet.of(one.name(), reader.cells()));
            beside.put(one.name(), one.name() + "\n" + reader.beside());
            cells += reader.cells().size();
            if (cells > SheetReader.MOST_CELLS) throw new UnreadableWorkbook(Reason.TOO_LARGE);
        }
        parts.forEach((name, part) -> {
            if (BESIDE.matcher(name).matches()) beside.put(name, plain(part));
        });
        beside.put(WORDS, String.join("\n", words));
        return new Workbook(sheets, beside);
    }

    private Map<String, String> relations() throws XMLStreamException {
        var targets = new HashMap<String, String>();
        var xml = SheetXml.open(part("xl/_rels/workbook.xml.rels"));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT
                    || !xml.getLocalName().equals("Relationship")) continue;
            var target = SheetXml.attribute(xml, "Target");
            targets.put(SheetXml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
        return targets;
    }

    private List<String> words() throws XMLStreamException {
        var words = new ArrayList<String>();
        var part = parts.get(WORDS);
        if (part == null) return words;
        var xml = SheetXml.open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                var text = SheetXml.words(xml);
                if (text.length() > LONGEST_CELL) throw new UnreadableWorkbook(Reason.TOO_LARGE);
                words.add(text);
            }
        }
        return words;
    }

    private byte[] part(String name) {
        var part = parts.get(name);
        if (part == null) throw new UnreadableWorkbook(Reason.DAMAGED);
        return part;
    }

    private static String plain(byte[] part) {
        var lines =
                ENDS_OF_LINES.matcher(new String(part, StandardCharsets.UTF_8)).replaceAll("\n");
        return TAGS.matcher(lines).replaceAll("");
    }
}
