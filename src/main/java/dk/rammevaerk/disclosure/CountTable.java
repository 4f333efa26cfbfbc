package dk.rammevaerk.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts of persons that are shown together, with the sums shown beside them. Only what stands in one table is protected
 * against subtraction: figures that share a sum belong into one table.
 *
 * @param cells row by row; a cell that nobody reported is zero here, and whoever draws it shows that it is missing
 * @param rowTotals whether each row's sum is shown
 * @param columnTotals whether each column's sum is shown
 * @param grandTotal whether the sum of all is shown
 * @param owners who reported each row: the name of one reader, who knows all the rows of that name
 */
public record CountTable(
        List<List<Long>> cells, boolean rowTotals, boolean columnTotals, boolean grandTotal, List<String> owners) {
    public CountTable {
        cells = cells.stream().map(List::copyOf).toList();
        owners = List.copyOf(owners);
        if (owners.size() != cells.size()) throw new IllegalArgumentException("Not every row has an owner: " + owners);
        int width = cells.isEmpty() ? 0 : cells.getFirst().size();
        for (var row : cells) {
            if (row.size() != width) throw new IllegalArgumentException("The rows are not equally long: " + cells);
            for (long cell : row) if (cell < 0) throw new IllegalArgumentException("A count is negative: " + cells);
        }
    }

    /** Each row is reported by somebody else. */
    public CountTable(List<List<Long>> cells, boolean rowTotals, boolean columnTotals, boolean grandTotal) {
        this(
                cells,
                rowTotals,
                columnTotals,
                grandTotal,
                IntStream.range(0, cells.size()).mapToObj(String::valueOf).toList());
    }

    /** With all its sums. */
    public static CountTable of(long[]... rows) {
        return new CountTable(
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                true,
                true,
                true);
    }

    /** One column with its sum. */
    public static CountTable list(List<Long> counts) {
        return new CountTable(counts.stream().map(List::of).toList(), false, true, false);
    }

    /** One column whose sum is shown nowhere. */
    public static CountTable withoutTotal(List<Long> counts) {
        return new CountTable(counts.stream().map(List::of).toList(), false, false, false);
    }

    public int rows() {
        return cells.size();
    }

    public int columns() {
        return cells.isEmpty() ? 0 : cells.getFirst().size();
    }
}
