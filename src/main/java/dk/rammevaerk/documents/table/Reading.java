package dk.rammevaerk.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The reading of one file, whatever its kind: first its headings, then row by row, and each cell looked at for CPR numbers. */
final class Reading {
    private static final int ROWS_BETWEEN_WORDS = 10_000;

    private final TableFile file;
    private final List<Column> columns;
    private final Consumer<Row> reader;
    private final boolean inWorkbook;
    private final PersonNumbers persons;
    private final List<Fault> faults = new ArrayList<>();
    private final RowCells cells = new RowCells();
    private @Nullable Headings headings;
    private @Nullable Row row;
    private boolean isBrokenOff;
    private long rows;

    Reading(TableFile file, List<Column> columns, Consumer<Row> reader, boolean inWorkbook, PersonNumbers persons) {
        this.file = file;
        this.columns = columns;
        this.reader = reader;
        this.inWorkbook = inWorkbook;
        this.persons = persons;
    }

    /** Of the row that is read now, for whoever fills them. */
    RowCells cells() {
        return cells;
    }

    /** After the last row. */
    TableRead read() {
        return headings == null && faults.isEmpty()
                ? TableRead.nothing(Fault.of(file.name(), TableFlaw.EMPTY_FILE))
                : new TableRead(faults, row != null && !isBrokenOff);
    }

    /** Whether the headings are those of the format, so that rows are read. */
    boolean hasHeadings() {
        return row != null;
    }

    Fault fault(TableFlaw flaw, int line, String... details) {
        return new Fault(file.name(), line, null, null, flaw, List.of(details));
    }

    /** Nothing more can be read. */
    void refuse(Fault why) {
        faults.add(why);
        isBrokenOff = true;
    }

    /** Rows that may follow cannot be told from the one that is read now. */
    void breakOff() {
        isBrokenOff = true;
    }

    /**
     * The row is filled.
     *
     * @param torn why its cells may not stand where they should
     * @param bytes how far the file is read
     */
    void endRow(@Nullable Fault torn, LongSupplier bytes, long ofBytes) {
        boolean isBlank = cells.isBlank() && torn == null;
        long before = rows;
        if (headings == null && !isBlank) begin(torn);
        else if (headings != null && row != null && !isBlank) read(headings, row, torn);
        if (inWorkbook) persons.lookAtCells(cells, "", this::above);
        else persons.lookAtLines(cells, this::above);
        if (rows > before && rows % ROWS_BETWEEN_WORDS == 0) file.progress().read(bytes.getAsLong(), ofBytes, rows);
    }

    void end(long ofBytes) {
        file.progress().read(ofBytes, ofBytes, rows);
    }

    private String above(int place) {
        return headings == null ? "" : headings.above(place);
    }

    /** Rows below headings that are not those of the format cannot be read. */
    private void begin(@Nullable Fault torn) {
        headings = new Headings(columns, cells.texts());
        faults.addAll(headings.faults(file.name(), cells.line()));
        if (torn != null) faults.add(torn);
        if (faults.isEmpty()) row = new Row(file.name(), headings, inWorkbook, cells, faults);
    }

    private void read(Headings headings, Row row, @Nullable Fault torn) {
        row.begin();
        if (torn != null) row.tearApart(torn);
        if (inWorkbook) row.lookForValues();
        int filled = cells.size();
        while (filled > 0 && cells.isEmpty(filled - 1)) filled--;
        if (!inWorkbook && filled > headings.size()) {
            var counts = new String[] {String.valueOf(filled), String.valueOf(headings.size())};
            row.tearApart(fault(TableFlaw.TOO_MANY_CELLS, cells.line(), counts));
        }
        reader.accept(row);
        rows++;
    }
}
