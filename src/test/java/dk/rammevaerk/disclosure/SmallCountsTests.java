package dk.rammevaerk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammevaerk.disclosure.Count.Shown;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCountsTests {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"0, 0", "1, •", "4, •", "5, 5", "230, 230"})
    void oneToFourPersonsAreHidden(long count, String shown) {
        assertThat(drawn(SmallCounts.hide(CountTable.withoutTotal(List.of(count)))))
                .isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a list with nothing small is left alone;         12 7 0 30;     12 7 0 30 = 49",
                "one small count takes the next two along;        12 3 7 0 30;   • • • 0 30 = 52",
                "two that make five know each other without more; 2 3 30;         • • • = 35",
                "two that make less than five take a third;       1 2 30 8;      • • 30 • = 41",
                "ones that fill the rest hide their sum;          1 1 1 1 1 9;   • • • • • • = •",
                "beside zeros alone the sum is hidden as well;    3 0 0;         • 0 0 = •",
                "several without others hide their sum;           1 1 1 1 1;     • • • • • = •"
            })
    void aListWithItsSum(String what, String counts, String shown) {
        var list = java.util.Arrays.stream(counts.strip().split(" ", -1))
                .map(Long::valueOf)
                .toList();
        assertThat(drawn(SmallCounts.hide(CountTable.list(list)))).as(what).isEqualTo(shown.strip());
    }

    @Test
    void inATableASmallCountTakesOthersAlong() {
        var table = CountTable.of(new long[] {3, 20, 30}, new long[] {40, 50, 60}, new long[] {70, 80, 90});
        assertThat(drawn(SmallCounts.hide(table)))
                .isEqualTo("• • 30 | 53 / • • 60 | 150 / • • 90 | 240 = 113 150 180 | 443");
    }

    @Test
    void withoutSumsOnlyTheSmallCountsAreHidden() {
        var table = new CountTable(List.of(List.of(3L, 20L), List.of(40L, 50L)), false, false, false);
        assertThat(drawn(SmallCounts.hide(table))).isEqualTo("• 20 / 40 50");
    }

    @Test
    void aSumThatIsNotDrawnButFollowsFromOthersIsCountedIn() {
        var oneRow = new CountTable(List.of(List.of(3L, 20L, 30L)), false, false, true);
        assertThat(drawn(SmallCounts.hide(oneRow))).isEqualTo("• • 30 | 53");
    }

    /** Every hidden count could be another one, as somebody who tries all finds. */
    @Test
    void whoTriesAllNumbersFindsNoHiddenCount() {
        var random = new Random(1);
        int hiding = 0;
        for (int i = 0; i < 2_000; i++) {
            var table = SlowReader.table(random, 3, 3, 9);
            var shown = SmallCounts.hide(table);
            if (SlowReader.tiresAt(shown)) continue;
            if (shown.hides()) hiding++;
            assertThat(new SlowReader(table, shown).known())
                    .as("%s as %s", table, drawn(shown))
                    .isEmpty();
        }
        assertThat(hiding).isGreaterThan(500);
    }

    /** Who reported a row knows it, and still finds no small count of another. */
    @Test
    void whoReportedFindsNoSmallCountOfAnother() {
        var random = new Random(5);
        int hiding = 0;
        for (int i = 0; i < 3_000; i++) {
            var table = SlowReader.table(random, 4, 2, 9);
            if (i % 3 == 0) table = new CountTable(table.cells(), true, true, true, halves(table.rows()));
            var shown = SmallCounts.hide(table);
            if (SlowReader.tiresAt(shown)) continue;
            if (shown.hides()) hiding++;
            for (var owner : table.owners()) {
                assertThat(new SlowReader(table, shown, owner).knownSmall())
                        .as("%s as %s to %s", table, drawn(shown), owner)
                        .isEmpty();
            }
        }
        assertThat(hiding).isGreaterThan(500);
    }

    private static List<String> halves(int rows) {
        return java.util.stream.IntStream.range(0, rows)
                .mapToObj(row -> String.valueOf(row / 2))
                .toList();
    }

    @Test
    void tablesThatAddUpHideTheSameRowsAndSums() {
        var shown = SmallCounts.hide(List.of(
                CountTable.list(List.of(12L, 40L, 50L, 60L)),
                CountTable.list(List.of(10L, 30L, 30L, 30L)),
                CountTable.list(List.of(2L, 10L, 20L, 30L))));
        assertThat(shown.stream().map(SmallCountsTests::drawn))
                .containsExactly("• • • 60 = 162", "• • • 30 = 100", "• • • 30 = 62");
        var few = SmallCounts.hide(List.of(CountTable.list(List.of(3L, 0L)), CountTable.list(List.of(30L, 40L))));
        assertThat(few.stream().map(SmallCountsTests::drawn)).containsExactly("• 0 = •", "• 40 = •");
    }

    @Test
    void noSumOfHiddenCountsIsSmall() {
        var random = new Random(2);
        for (int i = 0; i < 3_000; i++) {
            var table = SlowReader.table(random, 5, 4, 15);
            var shown = SmallCounts.hide(table);
            for (int row = 0; row < table.rows(); row++) {
                if (!table.rowTotals() || shown.rowTotals().get(row).isHidden()) continue;
                long rest = 0;
                for (int column = 0; column < table.columns(); column++) {
                    if (shown.cell(row, column).isHidden())
                        rest += table.cells().get(row).get(column);
                }
                assertThat(SmallCounts.isSmall(rest))
                        .as("%s as %s", table, drawn(shown))
                        .isFalse();
            }
        }
    }

    /** The rule would be easy to keep by hiding all. */
    @Test
    void whatNobodyMustHideIsShown() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var table = SlowReader.table(random, 5, 5, 60);
            var shown = SmallCounts.hide(table);
            var small = table.cells().stream().flatMap(List::stream).anyMatch(SmallCounts::isSmall);
            if (!small) assertThat(shown.hides()).as(drawn(shown)).isFalse();
            for (int row = 0; row < table.rows(); row++) {
                for (int column = 0; column < table.columns(); column++) {
                    long value = table.cells().get(row).get(column);
                    if (value == 0) assertThat(shown.cell(row, column)).isEqualTo(new Shown(0));
                    if (SmallCounts.isSmall(value))
                        assertThat(shown.cell(row, column).isHidden()).isTrue();
                    if (shown.cell(row, column) instanceof Shown(long seen))
                        assertThat(seen).isEqualTo(value);
                }
            }
        }
    }

    @Test
    void negativeCountsAndRowsOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> CountTable.list(List.of(3L, -1L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountTable.of(new long[] {1}, new long[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String drawn(ShownTable table) {
        var text = new StringBuilder();
        for (int row = 0; row < table.cells().size(); row++) {
            if (row > 0) text.append(table.cells().getFirst().size() == 1 ? " " : " / ");
            text.append(drawn(table.cells().get(row)));
            if (!table.rowTotals().isEmpty())
                text.append(" | ").append(drawn(table.rowTotals().get(row)));
        }
        if (!table.columnTotals().isEmpty()) text.append(" = ").append(drawn(table.columnTotals()));
        table.grandTotal().ifPresent(total -> text.append(" | ").append(drawn(total)));
        return text.toString();
    }

    private static String drawn(List<Count> counts) {
        return counts.stream().map(SmallCountsTests::drawn).collect(Collectors.joining(" "));
    }

    private static String drawn(Count count) {
        return count instanceof Shown(long value) ? Long.toString(value) : "•";
    }
}
