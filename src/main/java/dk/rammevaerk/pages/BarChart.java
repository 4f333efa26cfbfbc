package dk.rammevaerk.pages;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars with the table they are drawn from.
 *
 * @param title the finding in words
 * @param rowHeading what a row is, for example {@code Målgruppe}
 * @param unit what is counted; stands in the table's caption
 * @param series at most three; the first is the one the title speaks of and stands at the base line
 * @param source where the figures come from
 */
public record BarChart(
        String title, String rowHeading, String unit, List<String> series, List<Row> rows, String source) {
    private static final int GREATEST_SERIES = 3;
    /** Share of the drawing's width below which a number does not fit into its bar. */
    private static final double ROOM_FOR_NUMBER = 4.5;

    private static final int GAP = 3;
    /** Below this share it does not fit on a phone. */
    private static final double ROOM_ON_PHONE = 10;
    /** Share of the drawing's width that the longest bar takes; the rest is for the gaps. */
    private static final double DRAWN = 98;
    /** A hidden figure is drawn with this share of the width, whatever it is. */
    private static final double HIDDEN_WIDTH = 2.5;

    /**
     * One bar.
     *
     * @param values one per series; null is hidden, because it would tell about too few persons
     * @param total often known also when a part of it is hidden; null when it is hidden as well
     */
    public record Row(
            String label,
            List<@Nullable BigDecimal> values,
            @Nullable BigDecimal total) {
        public Row {
            values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** A part of a bar as it is drawn, positions in per cent of the drawing's width. */
    public record Part(int series, int place, double from, double width, String number, boolean hidden) {
        /** Pixels to the right, so that a white gap stands between two parts. */
        public int shift() {
            return place * GAP;
        }

        public String x() {
            return percent(from);
        }

        public String w() {
            return percent(width);
        }

        public String end() {
            return percent(from + width);
        }

        public String middle() {
            return percent(from + width / 2);
        }

        public boolean numbered() {
            return width >= ROOM_FOR_NUMBER;
        }

        /** Its number is left out on a phone. */
        public boolean narrow() {
            return width < ROOM_ON_PHONE;
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", share);
        }
    }

    public BarChart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        if (series.isEmpty() || series.size() > GREATEST_SERIES) {
            throw new IllegalArgumentException("A bar has one to three series, not " + series.size());
        }
        for (Row row : rows) {
            if (row.values().size() != series.size()) {
                throw new IllegalArgumentException(
                        row.label() + " has " + row.values().size() + " values for " + series);
            }
        }
    }

    /** The parts of a row's bar from the base line; a value of zero is not drawn. */
    public List<Part> parts(Row row) {
        double scale = scale();
        var parts = new ArrayList<Part>();
        double from = 0;
        for (int i = 0; i < series.size(); i++) {
            BigDecimal value = row.values().get(i);
            if (value != null && value.signum() <= 0) {
                continue;
            }
            double width = value == null ? HIDDEN_WIDTH : value.doubleValue() * scale;
            parts.add(new Part(i + 1, parts.size(), from, width, number(value), value == null));
            from += width;
        }
        return parts;
    }

    public boolean hides() {
        return rows.stream().anyMatch(row -> row.values().contains(null));
    }

    /** In Danish, {@code •} when hidden. */
    public String number(@Nullable BigDecimal value) {
        return value == null
                ? "•"
                : new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.of("da", "DK"))).format(value);
    }

    /** Per cent of the width for one unit; the longest bar with its hidden parts takes nearly all of it. */
    private double scale() {
        double scale = Double.MAX_VALUE;
        for (Row row : rows) {
            double sum = 0;
            double room = DRAWN;
            for (BigDecimal value : row.values()) {
                if (value == null) {
                    room -= HIDDEN_WIDTH;
                } else {
                    sum += value.doubleValue();
                }
            }
            if (sum > 0) {
                scale = Math.min(scale, room / sum);
            }
        }
        return scale == Double.MAX_VALUE ? 0 : scale;
    }
}
