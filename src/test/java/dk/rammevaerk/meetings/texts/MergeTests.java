package dk.rammevaerk.meetings.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTests {
    @ParameterizedTest(name = "{0} | {1} | {2} becomes {3}")
    @CsvSource({
        "a/b/c/d/e, A/b/c/d/e, a/b/c/d/E, A/b/c/d/E",
        "a/b/c, a/b/c, a/B/c, a/B/c",
        "a/b/c, a/B/c, a/b/c, a/B/c",
        "a/b/c, a/B/c, a/B/c, a/B/c",
        "a/b/c/d/e, b/c/d/e, a/b/c/d/e/f, b/c/d/e/f",
        "a/b/c/d/e, a/b/x/c/d/e, a/b/c/d/e/f, a/b/x/c/d/e/f"
    })
    void changesInDifferentPlacesAreJoined(String base, String mine, String theirs, String merged) {
        assertThat(Merge.of(lines(base), lines(mine), lines(theirs))).hasValue(lines(merged));
    }

    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource({"a/b/c, a/X/c, a/Y/c", "a/b/c, a/b/c/X, a/b/c/Y", "a/b/c, a/c, a/B/c", "a/b, X/a/b, Y/a/b"})
    void changesInOnePlaceAreAConflict(String base, String mine, String theirs) {
        assertThat(Merge.of(lines(base), lines(mine), lines(theirs))).isEmpty();
    }

    @Test
    void aMergeHoldsEveryLineThatEitherAdded() {
        var random = new Random(4711);
        for (int round = 0; round < 2_000; round++) {
            var base = new ArrayList<String>();
            for (int i = 0; i < random.nextInt(12); i++) base.add("linje " + i);
            var mine = withALine(base, "min " + round, random);
            var theirs = withALine(base, "din " + round, random);
            Merge.of(text(base), text(mine), text(theirs)).ifPresent(merged -> {
                assertThat(merged.lines()).containsAll(mine).containsAll(theirs);
                assertThat(merged.lines()).hasSize(base.size() + 2);
            });
        }
    }

    private static List<String> withALine(List<String> base, String line, Random random) {
        var lines = new ArrayList<>(base);
        lines.add(random.nextInt(base.size() + 1), line);
        return lines;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String lines(String slashed) {
        return slashed.replace('/', '\n');
    }
}
