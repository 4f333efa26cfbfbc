package dk.rammevaerk.disclosure;

import dk.rammevaerk.disclosure.Count.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A reader who wants to know: tries every whole number for every hidden cell and keeps what agrees with all that is shown.
 * Written without a thought of how the rule works.
 */
final class SlowReader {
    private static final int BEYOND = 3;
    private static final int MOST_HIDDEN = 4;

    private final CountTable table;
    private final ShownTable shown;
    private final long[][] tried;
    private final List<int[]> hidden = new ArrayList<>();
    private final List<Set<Long>> possible = new ArrayList<>();
    private final long highest;

    SlowReader(CountTable table, ShownTable shown) {
        this(table, shown, "");
    }

    /** @param reader who knows the rows it reported */
    SlowReader(CountTable table, ShownTable shown, String reader) {
        this.table = table;
        this.shown = shown;
        tried = new long[table.rows()][table.columns()];
        long greatest = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                if (shown.cell(row, column) instanceof Shown(long value)) {
                    tried[row][column] = value;
                } else if (table.owners().get(row).equals(reader)) {
                    tried[row][column] = table.cells().get(row).get(column);
                } else {
                    hidden.add(new int[] {row, column});
                    possible.add(new HashSet<>());
                }
                greatest = Math.max(greatest, table.cells().get(row).get(column));
            }
        }
        highest = greatest + BEYOND;
    }

    /** With more hidden cells there is too much to try. */
    static boolean tiresAt(ShownTable shown) {
        return shown.cells().stream()
                        .flatMap(List::stream)
                        .filter(Count::isHidden)
                        .count()
                > MOST_HIDDEN;
    }

    /** The places of hidden cells, and the names of hidden sums, that can only be one number. */
    List<String> known() {
        var sums = new ArrayList<Set<Long>>();
        IntStream.range(0, table.rows() + table.columns() + 1).forEach(sum -> sums.add(new HashSet<>()));
        attempt(0, sums);
        var known = new ArrayList<String>();
        for (int i = 0; i < hidden.size(); i++) {
            if (possible.get(i).size() < 2) known.add(hidden.get(i)[0] + "," + hidden.get(i)[1]);
        }
        for (int sum = 0; sum < sums.size(); sum++) {
            if (isHiddenSum(sum) && sums.get(sum).size() < 2) known.add("sum " + sum);
        }
        return known;
    }

    /** The places of small counts of others that can only be one number. */
    List<String> knownSmall() {
        var known = known();
        return hidden.stream()
                .filter(place -> SmallCounts.isSmall(table.cells().get(place[0]).get(place[1])))
                .map(place -> place[0] + "," + place[1])
                .filter(known::contains)
                .toList();
    }

    private boolean isHiddenSum(int sum) {
        var count = sumAt(sum);
        return count != null && count.isHidden();
    }

    private @Nullable Count sumAt(int sum) {
        if (sum < table.rows()) return table.rowTotals() ? shown.rowTotals().get(sum) : null;
        if (sum < table.rows() + table.columns()) {
            return table.columnTotals() ? shown.columnTotals().get(sum - table.rows()) : null;
        }
        return shown.grandTotal().orElse(null);
    }

    private void attempt(int next, List<Set<Long>> sums) {
        if (next == hidden.size()) {
            agree(sums);
            return;
        }
        var place = hidden.get(next);
        for (long value = 1; value <= highest; value++) {
            tried[place[0]][place[1]] = value;
            if (rowAgrees(next, place[0])) attempt(next + 1, sums);
        }
    }

    /** Looks at a row as soon as it is full: else the trying takes days. */
    private boolean rowAgrees(int next, int row) {
        if (next + 1 < hidden.size() && hidden.get(next + 1)[0] == row) return true;
        return !(sumAt(row) instanceof Shown(long value)) || value == sum(row);
    }

    private void agree(List<Set<Long>> sums) {
        var own = IntStream.range(0, sums.size()).mapToLong(this::sum).toArray();
        for (int i = 0; i < own.length; i++) {
            if (sumAt(i) instanceof Shown(long value) && value != own[i]) return;
            if (isHiddenSum(i) && own[i] == 0) return;
        }
        for (int i = 0; i < own.length; i++) sums.get(i).add(own[i]);
        for (int i = 0; i < hidden.size(); i++) {
            possible.get(i).add(tried[hidden.get(i)[0]][hidden.get(i)[1]]);
        }
    }

    private long sum(int sum) {
        long total = 0;
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                if (sum == row || sum == table.rows() + column || sum == table.rows() + table.columns()) {
                    total += tried[row][column];
                }
            }
        }
        return total;
    }

    static CountTable table(Random random, int mostRows, int mostColumns, int greatest) {
        int columns = 1 + random.nextInt(mostColumns);
        var rows = random.ints(1 + random.nextInt(mostRows), 0, 1)
                .mapToObj(row -> random.longs(columns, 0, greatest + 1).boxed().toList())
                .toList();
        return new CountTable(rows, random.nextInt(4) > 0, random.nextInt(4) > 0, random.nextBoolean());
    }
}
