package dk.rammevaerk.documents.table;

import dk.rammevaerk.kernel.Moment;
import dk.rammevaerk.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file while it is read: the same object for each row, so nobody keeps it. What cannot be read is a fault of the
 * row, told with its place.
 */
public final class Row {
    private final String file;
    private final Headings headings;
    private final boolean inWorkbook;
    private final List<Fault> faults;
    private char[] text = new char[1024];
    private int[] ends = new int[16];
    private int cells;
    private int line;
    private int faultsBefore;

    /** @param faults of the file so far; those of the rows are added */
    Row(String file, Headings headings, boolean inWorkbook, List<Fault> faults) {
        this.file = file;
        this.headings = headings;
        this.inWorkbook = inWorkbook;
        this.faults = faults;
    }

    void begin(int line) {
        this.line = line;
        cells = 0;
        faultsBefore = faults.size();
    }

    void add(char[] letters, int offset, int length) {
        int start = start(cells);
        if (start + length > text.length) text = Arrays.copyOf(text, 2 * (start + length));
        if (cells == ends.length) ends = Arrays.copyOf(ends, 2 * cells);
        System.arraycopy(letters, offset, text, start, length);
        ends[cells++] = start + length;
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /** As an editor or a spreadsheet program counts it, from 1. */
    public int line() {
        return line;
    }

    /** Without spaces around it; empty when nothing stands there or the file does not have the column. */
    public String text(Column column) {
        int place = headings.place(column);
        return place < 0 || place >= cells ? "" : new String(text, start(place), ends[place] - start(place)).strip();
    }

    public boolean isEmpty(Column column) {
        return text(column).isEmpty();
    }

    /** The text as a number that stands for it; {@link Symbols#NONE} and a fault when nothing stands there. */
    public int symbol(Column column, Symbols symbols) {
        if (require(column)) return symbols.of(text(column));
        return Symbols.NONE;
    }

    /** {@code 2026-05-18} or {@code 18-05-2026}; null when nothing stands there, and, with a fault, when it is no date. */
    public @Nullable LocalDate date(Column column) {
        return Cells.date(text(column), this, column);
    }

    /** {@code 2025-03-30T01:30}, with an offset or without; null as for {@link #date}. */
    public @Nullable Moment moment(Column column) {
        return Cells.moment(text(column), this, column);
    }

    /** Not negative, whole øre; null as for {@link #date}. */
    public @Nullable Money amount(Column column) {
        return Cells.amount(text(column), this, column);
    }

    /** Adds a fault when nothing stands there. @return whether something does */
    public boolean require(Column column) {
        if (!isEmpty(column)) return true;
        fault(column, TableFlaw.MISSING);
        return false;
    }

    public void fault(Column column, Flaw flaw, String... details) {
        faults.add(new Fault(file, line, cell(column), column.heading(), flaw, List.of(details)));
    }

    /** Whether no fault was found in this row so far. */
    public boolean isSound() {
        return faults.size() == faultsBefore;
    }

    /** Where a cell of it stands in a workbook, {@code C19}; null in a text file, and when there is no such column. */
    public @Nullable String cell(Column column) {
        int place = headings.place(column);
        return inWorkbook && place >= 0
                ? org.apache.poi.ss.util.CellReference.convertNumToColString(place) + line
                : null;
    }

    boolean isBlank() {
        for (int i = 0; i < (cells == 0 ? 0 : ends[cells - 1]); i++) {
            if (!Character.isWhitespace(text[i])) return false;
        }
        return true;
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < cells; i++) texts.add(new String(text, start(i), ends[i] - start(i)).strip());
        return texts;
    }
}
