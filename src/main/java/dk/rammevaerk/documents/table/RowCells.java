package dk.rammevaerk.documents.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of one row, their letters in one array that the next row uses again. */
final class RowCells {
    /** What stands in a cell; only workbooks tell. */
    enum Kind {
        TEXT,
        /** With a decimal point and as many digits as a spreadsheet program shows. */
        NUMBER,
        /** A day without a time, as ISO 8601. */
        DAY,
        /** Something that is no value: an error, true or false, a formula that was never worked out. */
        NO_VALUE
    }

    private char[] letters = new char[1024];
    private int[] ends = new int[16];
    private Kind[] kinds = new Kind[16];
    /** Of the cells that have one. */
    private final Map<Integer, String> formulas = new HashMap<>();

    private int size;
    private int line;

    void begin(int line) {
        this.line = line;
        size = 0;
        formulas.clear();
    }

    void add(char[] from, int offset, int length) {
        System.arraycopy(from, offset, room(length, Kind.TEXT), start(size - 1), length);
    }

    void add(String text, Kind kind) {
        text.getChars(0, text.length(), room(text.length(), kind), start(size - 1));
    }

    /** Of the cell that was added last. */
    void addFormula(String formula) {
        formulas.put(size - 1, formula);
    }

    /** Empty when the cell has none. */
    String formula(int place) {
        return formulas.isEmpty() ? "" : formulas.getOrDefault(place, "");
    }

    private char[] room(int length, Kind kind) {
        int start = start(size);
        if (start + length > letters.length) letters = Arrays.copyOf(letters, 2 * (start + length));
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        ends[size] = start + length;
        kinds[size++] = kind;
        return letters;
    }

    /** As an editor or a spreadsheet program counts it, from 1. */
    int line() {
        return line;
    }

    int size() {
        return size;
    }

    Kind kind(int place) {
        return kinds[place];
    }

    /** Of all cells, one after the other. */
    char[] letters() {
        return letters;
    }

    int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    int end(int place) {
        return ends[place];
    }

    /** Without the space before the text. */
    int stripped(int place) {
        int start = start(place);
        while (start < ends[place] && isSpace(letters[start])) start++;
        return start;
    }

    /** Without the space behind the text. */
    int strippedEnd(int place) {
        int end = ends[place];
        int start = start(place);
        while (end > start && isSpace(letters[end - 1])) end--;
        return end;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'));
    }

    boolean isEmpty(int place) {
        return kinds[place] != Kind.NO_VALUE && stripped(place) == ends[place];
    }

    boolean isBlank() {
        for (int place = 0; place < size; place++) {
            if (!isEmpty(place)) return false;
        }
        return true;
    }

    String text(int place) {
        int start = stripped(place);
        return new String(letters, start, Math.max(0, strippedEnd(place) - start));
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        for (int place = 0; place < size; place++) texts.add(text(place));
        return texts;
    }
}
