package dk.rammevaerk.disclosure;

import dk.rammevaerk.disclosure.Count.Hidden;
import dk.rammevaerk.disclosure.Count.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hides counts of one to four persons, and what they could be computed from. Our choices: zero is shown, for it names
 * nobody and readers must know where there is none; and a sum of hidden cells that can itself be computed counts five or
 * more.
 *
 * <p>Who knows all shown counts and sums, and that a hidden one is whole and at least one, cannot tell any hidden count;
 * and who knows the rows it reported itself as well cannot tell any small count of another. Tables that add up are hidden
 * together. Not considered: what two who report tell each other, what a reader knows from elsewhere, or how this rule
 * chooses among cells. Shares and averages of hidden counts must be hidden by whoever shows them.
 */
public final class SmallCounts {
    /** The greatest count that can name a person. */
    public static final int LARGEST_SMALL = 4;

    private SmallCounts() {}

    public static boolean isSmall(long count) {
        return count > 0 && count <= LARGEST_SMALL;
    }

    /** Hides as little as is simple: always the smallest next cell, a sum only when no cell is left. */
    public static ShownTable hide(CountTable table) {
        return hide(List.of(table)).getFirst();
    }

    /** Tables whose counts add up across them: who is hidden in one is hidden in all, and so are the sums. */
    public static List<ShownTable> hide(List<CountTable> linked) {
        var margins = linked.stream().map(MarginTable::new).toList();
        var suppressions = margins.stream().map(Suppression::new).toList();
        boolean more;
        do {
            suppressions.forEach(Suppression::run);
            more = linked.size() > 1 && hideAlike(suppressions);
        } while (more);
        return IntStream.range(0, linked.size())
                .mapToObj(i -> shown(linked.get(i), margins.get(i)))
                .toList();
    }

    private static boolean hideAlike(List<Suppression> suppressions) {
        var owners = suppressions.stream()
                .flatMap(one -> one.hiddenOwners().stream())
                .collect(Collectors.toSet());
        boolean sums = suppressions.stream().anyMatch(Suppression::hidesSums);
        return suppressions.stream().filter(one -> one.hideAlso(owners, sums)).count() > 0;
    }

    private static ShownTable shown(CountTable table, MarginTable margins) {
        int rows = table.rows();
        int columns = table.columns();
        return new ShownTable(
                IntStream.range(0, rows)
                        .mapToObj(row -> counts(margins, columns, column -> new int[] {row, column}))
                        .toList(),
                table.rowTotals() ? counts(margins, rows, row -> new int[] {row, columns}) : List.of(),
                table.columnTotals() ? counts(margins, columns, column -> new int[] {rows, column}) : List.of(),
                table.grandTotal() ? Optional.of(count(margins, rows, columns)) : Optional.empty());
    }

    private static List<Count> counts(MarginTable margins, int number, java.util.function.IntFunction<int[]> place) {
        return IntStream.range(0, number)
                .mapToObj(place)
                .map(at -> count(margins, at[0], at[1]))
                .toList();
    }

    private static Count count(MarginTable margins, int row, int column) {
        return margins.isHidden(row, column) ? new Hidden() : new Shown(margins.value(row, column));
    }
}
