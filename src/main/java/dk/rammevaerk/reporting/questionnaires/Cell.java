package dk.rammevaerk.reporting.questionnaires;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Where an answer stands.
 *
 * @param row the name of a fixed row or the number of a free one, from 1; empty for a question without rows
 * @param column empty for a question without columns
 */
public record Cell(String question, String row, String column) implements Comparable<Cell> {
    /** More rows than these are not for typing. */
    public static final int MOST_FREE_ROWS = 500;

    private static final Pattern FREE_ROW = Pattern.compile("[1-9]\\d{0,2}");
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::question).thenComparing(Cell::row).thenComparing(Cell::column);

    public Cell {
        if (row.isEmpty() != column.isEmpty()) throw new IllegalArgumentException("A row and a column, or none");
    }

    public static Cell of(String question) {
        return new Cell(question, "", "");
    }

    /** As {@link #toString} writes it. */
    public static Cell parse(String text) {
        var parts = text.split("\\.", 3);
        return parts.length == 3 ? new Cell(parts[0], parts[1], parts[2]) : of(text);
    }

    public boolean isAlone() {
        return row.isEmpty();
    }

    boolean standsIn(Kind.Table table) {
        var rows = table.rows();
        if (rows != null)
            return rows.choices().stream().anyMatch(one -> one.name().equals(row));
        return FREE_ROW.matcher(row).matches() && Integer.parseInt(row) <= MOST_FREE_ROWS;
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    /** {@code pladser}, or {@code tabel.raekke.kolonne}: also the name of its field in a form. */
    @Override
    public String toString() {
        return isAlone() ? question : question + "." + row + "." + column;
    }
}
