package dk.rammevaerk.reporting.results;

import dk.rammevaerk.disclosure.Count;
import dk.rammevaerk.disclosure.CountTable;
import dk.rammevaerk.disclosure.ShownTable;
import dk.rammevaerk.disclosure.SmallCounts;
import dk.rammevaerk.figures.FigureCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of rows and columns with their sums, as they may be shown. Parts of persons are rounded up when it is decided what
 * to hide: half a year of one person is one person.
 */
final class Numbers {
    private final List<List<@Nullable BigDecimal>> numbers;
    private final @Nullable ShownTable shown;

    private Numbers(List<List<@Nullable BigDecimal>> numbers, boolean persons, boolean rowTotals) {
        this.numbers = numbers;
        this.shown = persons && !numbers.isEmpty() ? hidden(numbers, rowTotals) : null;
    }

    /** One column, whose sum is shown. */
    static Numbers column(List<@Nullable BigDecimal> numbers, boolean persons) {
        return new Numbers(rows(numbers), persons, false);
    }

    /** One column of percentages: they count nobody, and no sum of them says anything. */
    static Numbers unsummed(List<@Nullable BigDecimal> numbers) {
        return new Numbers(rows(numbers), false, false);
    }

    static Numbers matrix(List<List<@Nullable BigDecimal>> numbers, boolean persons) {
        return new Numbers(numbers, persons, true);
    }

    private static List<List<@Nullable BigDecimal>> rows(List<@Nullable BigDecimal> numbers) {
        return numbers.stream()
                .map(Collections::<@Nullable BigDecimal>singletonList)
                .toList();
    }

    private static ShownTable hidden(List<List<@Nullable BigDecimal>> numbers, boolean rowTotals) {
        var counts = numbers.stream()
                .map(row -> row.stream().map(Numbers::count).toList())
                .toList();
        return SmallCounts.hide(new CountTable(counts, rowTotals, true, rowTotals));
    }

    private static long count(@Nullable BigDecimal number) {
        return number == null
                ? 0
                : number.abs().setScale(0, RoundingMode.CEILING).longValueExact();
    }

    FigureCell cell(int row, int column) {
        return shown(numbers.get(row).get(column), shown == null ? null : shown.cell(row, column));
    }

    FigureCell cell(int row) {
        return cell(row, 0);
    }

    /** Of a matrix. */
    FigureCell rowTotal(int row) {
        return shown(
                sum(numbers.get(row)), shown == null ? null : shown.rowTotals().get(row));
    }

    FigureCell columnTotal(int column) {
        var own = new ArrayList<@Nullable BigDecimal>();
        numbers.forEach(row -> own.add(row.get(column)));
        return shown(sum(own), shown == null ? null : shown.columnTotals().get(column));
    }

    /** Of a matrix. */
    FigureCell total() {
        var all = new ArrayList<@Nullable BigDecimal>();
        numbers.forEach(all::addAll);
        return shown(sum(all), shown == null ? null : shown.grandTotal().orElseThrow());
    }

    boolean hides() {
        return shown != null && shown.hides();
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
