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
}
