package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.table.RowCells.Kind;
import dk.rammevaerk.kernel.Moment;
import dk.rammevaerk.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file while it is read: the same object for each row, so nobody keeps it. What cannot be read is a fault of the
 * row, told with its place.
 */
public final class Row {
    private static final int NOTHING = -1;

    private final String file;
    private final Headings headings;
    private final boolean inWorkbook;
    private final RowCells cells;
    private final List<Fault> faults;
    private int faultsBefore;
    private boolean isTornApart;

    /** @param faults of the file so far; those of the rows are added */
    Row(String file, Headings headings, boolean inWorkbook, RowCells cells, List<Fault> faults) {
        this.file = file;
        this.headings = headings;
        this.inWorkbook = inWorkbook;
        this.cells = cells;
        this.faults = faults;
    }

    void begin() {
        faultsBefore = faults.size();
        isTornApart = false;
    }

    /** What a spreadsheet program shows in a column of the format must be a value. */
    void lookForValues() {
        for (var column : headings.columns()) {
            if (isWithoutValue(headings.place(column))) fault(column, TableFlaw.NO_VALUE);
        }
    }

    /** The cells do not stand where they should, so whatever else they say is no fault of its own. */
    void tearApart(Fault why) {
        if (!isTornApart) faults.add(why);
        isTornApart = true;
    }

    /** As an editor or a spreadsheet program counts it, from 1. */
    public int line() {
        return cells.line();
    }

    /**
     * Without spaces around it, letters with their marks as one sign and every space a plain one; empty when nothing stands there
     * that can be read, or the file does not have the column.
     */
    public String text(Column column) {
        int place = filled(column);
        return place == NOTHING ? "" : Letters.plain(cells.text(place));
    }

    /** Whether nothing stands there that can be read. */
    public boolean isEmpty(Column column) {
        return filled(column) == NOTHING;
    }

    /** The text as a number that stands for it; {@link Symbols#NONE} and a fault when nothing stands there. */
    public int symbol(Column column, Symbols symbols) {
        if (!require(column)) return Symbols.NONE;
        int place = headings.place(column);
        int from = cells.stripped(place);
        int until = cells.strippedEnd(place);
        return Letters.arePlain(cells.letters(), from, until)
                ? symbols.of(cells.letters(), from, until)
                : symbols.of(Letters.plain(cells.text(place)));
    }

    /** {@code 2026-05-18} or {@code 18-05-2026}; null when nothing stands there, and, with a fault, when it is no date. */
    public @Nullable LocalDate date(Column column) {
        int place = filled(column);
        if (place == NOTHING) return null;
        var date = WrittenDate.of(cells.letters(), cells.stripped(place), cells.strippedEnd(place));
        if (date == null) fault(column, TableFlaw.NOT_A_DATE, shown(place));
        return date;
    }

    /** {@code 2025-03-30T01:30}, with an offset or without; null as for {@link #date}. A day in a workbook is its midnight. */
    public @Nullable Moment moment(Column column) {
        int place = filled(column);
        if (place == NOTHING) return null;
        var written = WrittenMoment.of(
                cells.letters(), cells.stripped(place), cells.strippedEnd(place), cells.kind(place) == Kind.DAY);
        var moment = written == null ? null : written.moment();
        if (moment == null) {
            fault(column, written == null ? TableFlaw.NOT_A_MOMENT : TableFlaw.SKIPPED_HOUR, shown(place));
        }
        return moment;
    }

    /** Not negative, whole øre; null as for {@link #date}. */
    public @Nullable Money amount(Column column) {
        int place = filled(column);
        return place == NOTHING ? null : WrittenAmount.read(cells, place, this, column);
    }

    /**
     * Adds a fault when nothing stands there.
     *
     * @return whether something does
     */
    public boolean require(Column column) {
        if (!isEmpty(column)) return true;
        if (!isWithoutValue(headings.place(column))) fault(column, TableFlaw.MISSING);
        return false;
    }

    public void fault(Column column, Flaw flaw, String... details) {
        if (isTornApart) return;
        var fault = place(column).fault(line(), flaw, List.of(details));
        if (!faults.subList(faultsBefore, faults.size()).contains(fault)) faults.add(fault);
    }

    /** Whether no fault was found in this row so far. */
    public boolean isSound() {
        return faults.size() == faultsBefore;
    }

    /** The place of a cell in which something stands that can be read. */
    private int filled(Column column) {
        int place = headings.place(column);
        boolean isThere = place >= 0 && place < cells.size() && !cells.isEmpty(place);
        return isThere && !isWithoutValue(place) ? place : NOTHING;
    }

    private boolean isWithoutValue(int place) {
        return place >= 0 && place < cells.size() && cells.kind(place) == Kind.NO_VALUE;
    }

    /** What stands in a cell, as far as a sentence has room for it. */
    String shown(int place) {
        return Shown.of(cells.text(place));
    }

    /** Where a column stands in all rows of the file. */
    public ColumnPlace place(Column column) {
        int place = headings.place(column);
        return new ColumnPlace(file, column.heading(), inWorkbook && place >= 0 ? CellName.letters(place) : null);
    }
}
