package dk.rammevaerk.documents.sheet;

import java.util.List;

/**
 * A row of a table as it was read from a file.
 *
 * @param line as the reader's own program counts it, from 1
 * @param cells as texts; numbers as Danes write them
 */
public record TableRow(int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
