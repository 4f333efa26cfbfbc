package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The part of a sheet without its rows, which are read elsewhere: to parse a million of them twice would take twice the time. */
final class SheetFrame {
    private static final byte[] ROWS = bytes("<sheetData>");
    private static final byte[] END_OF_ROWS = bytes("</sheetData>");
    private static final byte[] CELL = bytes("<c r=\"");

    /** No column has a longer name, and the library makes room for all columns before the one it reads. */
    private static final int LONGEST_COLUMN = 3;

    private static final int BLOCK = 1 << 16;

    private final InputStream part;
    private final byte[] block = new byte[BLOCK];
    private int length;

    private SheetFrame(InputStream part) {
        this.part = part;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    /** A sheet whose rows do not begin as most programs write them is given whole. */
    static InputStream around(InputStream part) throws IOException {
        return new SheetFrame(part).stream();
    }

    private InputStream stream() throws IOException {
        length = part.readNBytes(block, 0, BLOCK);
        int rows = find(ROWS, 0);
        if (rows < 0) return new SequenceInputStream(new ByteArrayInputStream(block, 0, length), part);
        var beginning = new ByteArrayInputStream(Arrays.copyOf(block, rows));
        int end = find(END_OF_ROWS, rows);
        while (end < 0 && readOn()) end = find(END_OF_ROWS, 0);
        if (end < 0) return beginning;
        int rest = end + END_OF_ROWS.length;
        return new SequenceInputStream(
                new SequenceInputStream(beginning, new ByteArrayInputStream(block, rest, length - rest)), part);
    }

    /** Keeps as much of the block as may be the beginning of what is sought. */
    private boolean readOn() throws IOException {
        int kept = Math.min(length, END_OF_ROWS.length);
        System.arraycopy(block, length - kept, block, 0, kept);
        int read = part.read(block, kept, BLOCK - kept);
        length = kept + Math.max(0, read);
        return read >= 0;
    }

    private int find(byte[] sought, int from) {
        for (int i = from; i <= length - sought.length; i++) {
            if (block[i] != '<') continue;
            if (isAt(sought, i)) return i;
            if (isAt(CELL, i) && isFarOut(i + CELL.length)) throw new UnreadableWorkbook(Reason.DAMAGED);
        }
        return -1;
    }

    private boolean isAt(byte[] words, int at) {
        return at + words.length <= length && Arrays.equals(block, at, at + words.length, words, 0, words.length);
    }

    private boolean isFarOut(int at) {
        int end = at;
        while (end < length && Character.isLetter(block[end])) end++;
        return end - at > LONGEST_COLUMN;
    }
}
