package dk.rammevaerk.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a figure are drawn as bars, counted from 0 without the labels.
 *
 * @param series one to three that add up to the bar
 * @param total the column that holds their sum; null when there is one series alone
 */
public record FigureChart(List<Integer> series, @Nullable Integer total) {
    private static final int MOST = 3;

    public FigureChart {
        series = List.copyOf(series);
    }

    public static FigureChart of(int column) {
        return new FigureChart(List.of(column), null);
    }

    boolean fits(int columns) {
        return !series.isEmpty()
                && series.size() <= MOST
                && series.stream().allMatch(one -> one >= 0 && one < columns)
                && (total == null ? series.size() == 1 : total >= 0 && total < columns);
    }
}
