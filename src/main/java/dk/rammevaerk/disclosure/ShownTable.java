package dk.rammevaerk.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counts of a {@link CountTable} as they may be shown.
 *
 * @param rowTotals one for each row; empty when they are not shown
 * @param columnTotals one for each column; empty when they are not shown
 * @param grandTotal empty when it is not shown
 */
public record ShownTable(
        List<List<Count>> cells, List<Count> rowTotals, List<Count> columnTotals, Optional<Count> grandTotal) {
    public ShownTable {
        cells = cells.stream().map(List::copyOf).toList();
        rowTotals = List.copyOf(rowTotals);
        columnTotals = List.copyOf(columnTotals);
    }

    public Count cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /** Whether a reader must be told what the dot means. */
    public boolean hides() {
        return Stream.of(cells.stream().flatMap(List::stream), rowTotals.stream(), columnTotals.stream())
                        .flatMap(each -> each)
                        .anyMatch(Count::isHidden)
                || grandTotal.filter(Count::isHidden).isPresent();
    }
}
