package dk.rammevaerk.figures;

import java.util.List;

/**
 * A line of a figure's table.
 *
 * @param sum whether it sums up the others: drawn bold, and not in the chart
 */
public record FigureRow(String label, List<FigureCell> cells, boolean sum) {
    public FigureRow {
        cells = List.copyOf(cells);
    }

    /** The cells as they are read; what has no sum stays empty in a row of sums. */
    public List<String> shown() {
        return cells.stream()
                .map(cell -> sum && cell.kind() == FigureCell.Kind.MISSING ? "" : cell.shown())
                .toList();
    }
}
