package dk.rammevaerk.documents.text;

import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.documents.UnreadableDocument.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Markdown and plain text: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252. */
public final class PlainText {
    /** A line longer than this was not broken to fit a page. */
    private static final int WIDEST_PAGE = 140;

    private PlainText() {}

    public static DocumentText read(byte[] content) {
        var text = decode(content);
        DocumentText.checkSize(0, text.length());
        var rows = text.lines().toList();
        DocumentText.checkSize(rows.size(), 0);
        int width = pageWidth(rows);
        boolean spaced = beginsPagesWithASpace(rows);
        var lines = new ArrayList<TextLine>(rows.size());
        int page = 1;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int feeds = (int) row.chars().filter(c -> c == '\f').count();
            if (feeds > 0) {
                page += lines.isEmpty() ? feeds - 1 : feeds;
                row = row.replace("\f", "");
            } else if (spaced && isPageStart(row)) {
                page += lines.isEmpty() ? 0 : 1;
                row = row.substring(1);
            }
            var next = i + 1 < rows.size() ? rows.get(i + 1) : "";
            lines.add(new TextLine(page, row, 0, false, indentOf(row), wraps(row, next, width)));
        }
        return new DocumentText(lines);
    }

    /** Whether the bytes are written language: no null bytes but those of UTF-16, hardly any control characters. */
    public static boolean isText(byte[] content) {
        if (utf16(content) != null) {
            return true;
        }
        int odd = 0;
        for (byte b : content) {
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                odd++;
            }
        }
        return odd * 50 <= content.length;
    }

    private static String decode(byte[] content) {
        var wide = utf16(content);
        if (wide != null) {
            return new String(content, 2, content.length - 2, wide);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static @org.jspecify.annotations.Nullable Charset utf16(byte[] content) {
        if (content.length < 4) {
            return null;
        }
        if ((content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    /** The width the text was broken to, or 0 when it was not: then each line is a paragraph of its own. */
    private static int pageWidth(List<String> rows) {
        int[] lengths = rows.stream()
                .mapToInt(r -> r.strip().length())
                .filter(n -> n > 40)
                .sorted()
                .toArray();
        if (lengths.length < 5) {
            return 0;
        }
        int widest = lengths[(int) ((lengths.length - 1) * 0.98)];
        int usual = lengths[(int) ((lengths.length - 1) * 0.80)];
        return widest > WIDEST_PAGE || usual * 10 < widest * 7 ? 0 : widest - widest / 16;
    }

    private static boolean wraps(String row, String next, int width) {
        if (width == 0 || row.isBlank() || next.isBlank() || row.endsWith("  ")) {
            return false;
        }
        var following = next.strip();
        int space = following.indexOf(' ');
        int word = space < 0 ? following.length() : space;
        return row.stripTrailing().length() + 1 + word > width;
    }

    private static int indentOf(String row) {
        int columns = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == ' ' || c == '\u00A0') {
                columns++;
            } else if (c == '\t') {
                columns += 4;
            } else {
                break;
            }
        }
        return columns;
    }

    /** Some scanning programs write one space for the form feed. */
    private static boolean beginsPagesWithASpace(List<String> rows) {
        long starts = rows.stream().filter(PlainText::isPageStart).count();
        boolean feeds = rows.stream().anyMatch(r -> r.indexOf('\f') >= 0);
        return !feeds && starts > 1 && starts * 15 < rows.size();
    }

    private static boolean isPageStart(String row) {
        return row.length() > 1 && row.charAt(0) == ' ' && " -*•–".indexOf(row.charAt(1)) < 0;
    }

    /** For callers that need to refuse what has no letters at all. */
    public static void requireLetters(List<TextLine> lines, Reason reason, String detail) {
        boolean letters = lines.stream().anyMatch(l -> l.text().codePoints().anyMatch(Character::isLetter));
        if (!letters) {
            throw new UnreadableDocument(reason, detail);
        }
    }
}
