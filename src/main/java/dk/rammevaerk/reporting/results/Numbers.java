package dk.rammevaerk.reporting.results;

import dk.rammevaerk.disclosure.Count;
import dk.rammevaerk.figures.FigureCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbers of rows and columns with their sums, as they may be shown. */
final class Numbers {
    private final List<Line> lines;
    private final List<List<@Nullable BigDecimal>> numbers;
    private final PersonTables.@Nullable Shown shown;

    private Numbers(List<Line> lines, List<List<@Nullable BigDecimal>> numbers, PersonTables.@Nullable Shown shown) {
        this.lines = lines;
        this.numbers = numbers;
        this.shown = shown;
    }

    /** One column, whose sum is shown. */
    static Numbers column(List<Line> lines, List<@Nullable BigDecimal> numbers, PersonTables.@Nullable Shown shown) {
        return new Numbers(lines, rows(numbers), shown);
    }

    /** One column of percentages: they count nobody, and no sum of them says anything. */
    static Numbers unsummed(List<Line> lines, List<@Nullable BigDecimal> numbers) {
        return new Numbers(lines, rows(numbers), null);
    }

    static Numbers matrix(
            List<Line> lines, List<List<@Nullable BigDecimal>> numbers, PersonTables.@Nullable Shown shown) {
        return new Numbers(lines, numbers, shown);
    }

    private static List<List<@Nullable BigDecimal>> rows(List<@Nullable BigDecimal> numbers) {
        return numbers.stream()
                .map(Collections::<@Nullable BigDecimal>singletonList)
                .toList();
    }

    FigureCell cell(int row, int column) {
        return shown(
                numbers.get(row).get(column),
                shown == null ? null : shown.cell(lines.get(row), column).orElse(null));
    }

    FigureCell cell(int row) {
        return cell(row, 0);
    }

    /** Of a matrix. */
    FigureCell rowTotal(int row) {
        return shown(
                sum(numbers.get(row)),
                shown == null ? null : shown.rowTotal(lines.get(row)).orElse(null));
    }

    FigureCell columnTotal(int column) {
        var own = new ArrayList<@Nullable BigDecimal>();
        numbers.forEach(row -> own.add(row.get(column)));
        return shown(
                sum(own), shown == null ? null : shown.table().columnTotals().get(column));
    }

    /** Of a matrix. */
    FigureCell total() {
        var all = new ArrayList<@Nullable BigDecimal>();
        numbers.forEach(all::addAll);
        return shown(sum(all), shown == null ? null : shown.table().grandTotal().orElseThrow());
    }

    boolean hides() {
        return shown != null && shown.table().hides();
    }

    /** The middle one of those that are shown; null when there is none, or when some are hidden. */
    @Nullable
    BigDecimal median() {
        return hides() ? null : Median.of(column());
    }

    /** The numbers of the first column that are there. */
    private List<BigDecimal> column() {
        return IntStream.range(0, numbers.size())
                .mapToObj(row -> numbers.get(row).getFirst())
                .filter(Objects::nonNull)
                .toList();
    }

    private static FigureCell shown(@Nullable BigDecimal number, @Nullable Count count) {
        if (number == null) return FigureCell.MISSING;
        return count != null && count.isHidden() ? FigureCell.HIDDEN : FigureCell.of(plain(number));
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> numbers) {
        return numbers.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    /** Without zeros that say nothing. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
