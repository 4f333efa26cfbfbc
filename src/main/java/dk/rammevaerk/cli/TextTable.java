package dk.rammevaerk.cli;

import java.io.PrintWriter;
import java.util.List;

/** A table for a terminal: columns under their headings, numbers to the right. */
final class TextTable {
    private static final String GAP = "  ";

    /** @param width at least that of the heading, in characters */
    record Column(String heading, boolean isNumber, int width) {
        Column {
            width = Math.max(width, heading.length());
        }

        static Column words(String heading, int width) {
            return new Column(heading, false, width);
        }

        static Column number(String heading, int width) {
            return new Column(heading, true, width);
        }
    }

    private final PrintWriter out;
    private final List<Column> columns;

    TextTable(PrintWriter out, List<Column> columns) {
        this.out = out;
        this.columns = List.copyOf(columns);
    }

    void head() {
        row(columns.stream().map(Column::heading).toList());
        rule();
    }

    void rule() {
        out.println("─".repeat(columns.stream().mapToInt(Column::width).sum() + GAP.length() * (columns.size() - 1)));
    }

    void row(List<String> cells) {
        var line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var cell = i < cells.size() ? cells.get(i) : "";
            var space = " ".repeat(Math.max(0, column.width() - cell.length()));
            line.append(i == 0 ? "" : GAP).append(column.isNumber() ? space + cell : cell + space);
        }
        out.println(line.toString().stripTrailing());
    }
}
