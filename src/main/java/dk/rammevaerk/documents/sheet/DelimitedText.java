package dk.rammevaerk.documents.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV as Danish programs write it: parted by {@code ;}, comma or tab, in UTF-8 or Windows-1252, with quoted cells
 * (RFC 4180). {@link CsvSheet} writes it.
 */
public final class DelimitedText {
    private static final char MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String text;
    private final char separator;
    private final List<TableRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begun = 1;

    private DelimitedText(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** Rows without anything in them are left out. */
    public static List<TableRow> read(byte[] content) {
        var decoded = decode(content);
        var text = decoded.isEmpty() || decoded.charAt(0) != MARK ? decoded : decoded.substring(1);
        return new DelimitedText(text).rows();
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    /** The one that parts the heading most often. */
    private static char separator(String text) {
        var heading = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS.getFirst();
        for (char one : SEPARATORS) {
            if (count(heading, one) > count(heading, best)) best = one;
        }
        return best;
    }

    private static long count(String heading, char one) {
        return heading.chars().filter(c -> c == one).count();
    }

    private List<TableRow> rows() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') line++;
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endRow();
        return rows;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        var row = new TableRow(begun, cells);
        if (!row.isBlank()) rows.add(row);
        cells = new ArrayList<>();
        begun = line;
    }
}
