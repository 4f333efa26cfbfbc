package dk.rammevaerk.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says. Small counts are hidden before it comes here.
 *
 * @param title the finding in words
 * @param unit what is counted, for example {@code Antal pladser}
 * @param headings of the columns; the first says what a row is
 * @param chart what of it is drawn; null for none
 * @param method how it was made up, Markdown
 * @param source what the numbers rest on and of which day, for example {@code 17 af 19 kommuner, pr. 9. februar 2026}
 */
public record FigureContent(
        String title,
        String unit,
        List<String> headings,
        List<FigureRow> rows,
        @Nullable FigureChart chart,
        String method,
        String source,
        FigureOrigin origin) {
    public FigureContent {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        if (title.isBlank() || source.isBlank())
            throw new IllegalArgumentException("A figure has a title and a source");
        for (var row : rows) {
            if (row.cells().size() != headings.size() - 1) {
                throw new IllegalArgumentException(
                        row.label() + " has " + row.cells().size() + " cells for " + headings);
            }
        }
        if (chart != null && !chart.fits(headings.size() - 1)) {
            throw new IllegalArgumentException(chart + " draws columns that are not in " + headings);
        }
    }

    public boolean hides() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.kind() == FigureCell.Kind.HIDDEN);
    }

    /** Whether a column holds numbers, or what stands in place of one. */
    public boolean isNumeric(int column) {
        return rows.stream().map(row -> row.cells().get(column).kind()).noneMatch(FigureCell.Kind.WORDS::equals);
    }
}
