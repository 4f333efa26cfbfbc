package dk.rammevaerk.documents.table;

import java.util.List;

/** Whether a sheet that is not read looks like one that could have been: all headings of the format, and rows below them. */
final class SheetTwin {
    private final List<Column> columns;
    private boolean isBegun;
    private boolean hasHeadings;
    private boolean hasRows;

    SheetTwin(List<Column> columns) {
        this.columns = columns;
    }

    void endRow(RowCells cells) {
        if (hasRows || cells.isBlank()) return;
        hasRows = hasHeadings;
        if (isBegun) return;
        isBegun = true;
        hasHeadings = columns.stream().anyMatch(Column::isRequired)
                && new Headings(columns, cells.texts()).faults("", 0).isEmpty();
    }

    boolean hasRows() {
        return hasRows;
    }
}
