package dk.rammevaerk.figures;

import dk.rammevaerk.figures.FigureCell.Kind;
import dk.rammevaerk.pages.BarChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Draws a figure. Rows for which nobody told anything are in its table alone. */
public final class FigureDrawing {
    private FigureDrawing() {}

    /** Null when it is not drawn. */
    public static @Nullable BarChart of(FigureContent content) {
        var chart = content.chart();
        if (chart == null) return null;
        var rows = content.rows().stream()
                .filter(row -> !row.sum() && isTold(row, chart))
                .map(row -> bar(row, chart))
                .toList();
        if (rows.isEmpty()) return null;
        return new BarChart(
                content.title(),
                content.headings().getFirst(),
                content.unit(),
                chart.series().stream()
                        .map(one -> content.headings().get(one + 1))
                        .toList(),
                rows,
                content.source());
    }

    private static boolean isTold(FigureRow row, FigureChart chart) {
        return chart.series().stream()
                .map(row.cells()::get)
                .anyMatch(cell -> cell.kind() == Kind.NUMBER || cell.kind() == Kind.HIDDEN);
    }

    private static BarChart.Row bar(FigureRow row, FigureChart chart) {
        var values = new ArrayList<@Nullable BigDecimal>();
        chart.series().forEach(one -> values.add(value(row.cells().get(one))));
        var total = chart.total();
        return new BarChart.Row(
                row.label(),
                values,
                total == null ? values.getFirst() : value(row.cells().get(total)));
    }

    /** Null when hidden. */
    private static @Nullable BigDecimal value(FigureCell cell) {
        if (cell.kind() == Kind.HIDDEN) return null;
        var number = cell.number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
