package dk.rammevaerk.disclosure;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its sums as a last row and a last column, and what of it is hidden. As the cells of each line add up to its
 * sum, the unknown ones are a flow in a network whose nodes are the lines: a cell leads from its row to its column, the
 * sum of a column from that column to the last row, the sum of a row from the last column to that row, the sum of all from
 * the last row to the last column. A hidden value is known to a reader exactly when no round trip through hidden values can
 * change it.
 */
final class MarginTable {
    private enum Sight {
        SHOWN,
        HIDDEN,
        /** A sum that is not drawn at all. */
        LEFT_OUT
    }

    private final List<String> owners;
    private final int rows;
    private final int columns;
    private final long[][] values;
    private final Sight[][] sights;

    MarginTable(CountTable table) {
        owners = table.owners();
        rows = table.rows();
        columns = table.columns();
        values = new long[rows + 1][columns + 1];
        sights = new Sight[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                sights[row][column] = isDrawn(table, row, column) ? Sight.SHOWN : Sight.LEFT_OUT;
                if (row < rows && column < columns)
                    add(row, column, table.cells().get(row).get(column));
            }
        }
    }

    private void add(int row, int column, long value) {
        values[row][column] = value;
        values[row][columns] = Math.addExact(values[row][columns], value);
        values[rows][column] = Math.addExact(values[rows][column], value);
        values[rows][columns] = Math.addExact(values[rows][columns], value);
    }

    private boolean isDrawn(CountTable table, int row, int column) {
        if (row < rows) return column < columns || table.rowTotals();
        return column < columns ? table.columnTotals() : table.grandTotal();
    }

    /** The number of rows, without the one of sums. */
    int rows() {
        return rows;
    }

    /** The number of columns, without the one of sums. */
    int columns() {
        return columns;
    }

    long value(int row, int column) {
        return values[row][column];
    }

    boolean isSum(int row, int column) {
        return row == rows || column == columns;
    }

    boolean isHidden(int row, int column) {
        return sights[row][column] == Sight.HIDDEN;
    }

    boolean isShown(int row, int column) {
        return sights[row][column] == Sight.SHOWN;
    }

    void hide(int row, int column) {
        sights[row][column] = Sight.HIDDEN;
    }

    List<String> owners() {
        return owners;
    }

    boolean isOwn(String reader, int row) {
        return row < rows && owners.get(row).equals(reader);
    }

    /** Whether any reader can compute a hidden value. */
    boolean isKnown(int row, int column) {
        return isKnown(row, column, null);
    }

    /** @param reader who knows the rows of its own; null for somebody who reported none */
    boolean isKnown(int row, int column, @Nullable String reader) {
        int from = tail(row, column);
        int to = head(row, column);
        return !leads(to, from, row, column, reader) && !(canFall(row, column) && leads(from, to, row, column, reader));
    }

    private int tail(int row, int column) {
        if (row < rows) return column < columns ? row : rows + 1 + columns;
        return column < columns ? rows + 1 + column : rows;
    }

    private int head(int row, int column) {
        if (row < rows) return column < columns ? rows + 1 + column : row;
        return column < columns ? rows : rows + 1 + columns;
    }

    /** A zero is shown, so a reader knows that what is hidden is at least one. */
    private boolean canFall(int row, int column) {
        return values[row][column] > (sights[row][column] == Sight.LEFT_OUT ? 0 : 1);
    }

    /** Whether one more and one less along unknown values lead from a line to another without passing a cell. */
    private boolean leads(int from, int to, int withoutRow, int withoutColumn, @Nullable String reader) {
        var reached = new boolean[rows + columns + 2];
        var waiting = new ArrayDeque<Integer>();
        reached[from] = true;
        waiting.add(from);
        while (!waiting.isEmpty() && !reached[to]) {
            int node = waiting.remove();
            int length = node <= rows ? columns : rows;
            for (int place = 0; place <= length; place++) {
                int row = node <= rows ? node : place;
                int column = node <= rows ? place : node - rows - 1;
                if (isShown(row, column) || (row == withoutRow && column == withoutColumn)) continue;
                if (reader != null && isOwn(reader, row)) continue;
                boolean out = tail(row, column) == node;
                int next = out ? head(row, column) : tail(row, column);
                if (reached[next] || (!out && !canFall(row, column))) continue;
                reached[next] = true;
                waiting.add(next);
            }
        }
        return reached[to];
    }
}
