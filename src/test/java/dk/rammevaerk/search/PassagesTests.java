package dk.rammevaerk.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.search.SearchResult.Piece;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTests {
    /** Some 1,500 characters in words of different lengths, each of them once. */
    private static final String TEXT =
            IntStream.range(0, 200).mapToObj(i -> "ord" + "e".repeat(i % 7) + i).collect(joining(" "));

    private static final Set<String> WORDS = Set.of(TEXT.split(" "));

    @Test
    void theWordsThatLookAlikeAreMarked() {
        var passage = Passages.alike("Vi holdt et mgde om mødeplanen i Skive.", Skeleton.words("møde"));
        assertThat(passage)
                .containsExactly(
                        new Piece("Vi holdt et ", false),
                        new Piece("mgde", true),
                        new Piece(" om ", false),
                        new Piece("mødeplanen", true),
                        new Piece(" i Skive.", false));
    }

    /** Wherever the hit stands, no word is cut. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13, 14, 15, 16, 17, 18, 19, 20, 21, 99, 150, 170, 198, 199})
    void aPassageIsCutBetweenWords(int hit) {
        var words = TEXT.split(" ");
        words[hit] = "mgde";
        var passage = Passages.alike(String.join(" ", words), Skeleton.words("møde"));
        assertThat(passage).filteredOn(Piece::hit).containsExactly(new Piece("mgde", true));
        var shown = text(passage);
        assertThat(shown).hasSizeBetween(100, 280);
        assertThat(shown.replace("…", "").strip().split("\\s+"))
                .allMatch(word -> WORDS.contains(word) || word.equals("mgde"));
        assertThat(shown.startsWith("… ")).isEqualTo(!shown.startsWith(words[0] + " "));
        assertThat(shown.endsWith(" …")).isEqualTo(!shown.endsWith(" " + words[199]));
    }

    @Test
    void whenNoWordLooksAlikeTheBeginningIsShown() {
        assertThat(text(Passages.alike(TEXT, List.of("findesikke"))))
                .startsWith("ord0 orde1 ")
                .endsWith(" …");
        assertThat(Passages.alike("", List.of("mode"))).isEmpty();
        assertThat(text(Passages.alike("kort", List.of("mode")))).isEqualTo("kort");
    }

    @Test
    void aWordThatNeverEndsIsCutWhereverItMust() {
        assertThat(text(Passages.alike("x".repeat(5000), List.of("mode")))).hasSizeLessThan(280);
        assertThat(text(Passages.alike("x".repeat(5000) + " møde " + "y".repeat(5000), List.of("mode"))))
                .isEqualTo("… møde …");
    }

    @Test
    void theMarksOfTheDatabaseBecomePieces() {
        assertThat(Passages.marked("om \u0002mødet\u0003 i \u0002Skive\u0003", "om mødet i Skive"))
                .containsExactly(
                        new Piece("om ", false),
                        new Piece("mødet", true),
                        new Piece(" i ", false),
                        new Piece("Skive", true));
        assertThat(Passages.marked("", "")).isEmpty();
    }

    @Test
    void whatIsLeftOutIsSeen() {
        assertThat(text(Passages.marked("om \u0002mødet\u0003", "Der blev talt om mødet i Skive")))
                .isEqualTo("… om mødet …");
        assertThat(text(Passages.marked("Der blev … om \u0002mødet\u0003", "Der blev talt meget om mødet")))
                .isEqualTo("Der blev … om mødet");
    }

    private static String text(List<Piece> passage) {
        return passage.stream().map(Piece::text).collect(joining());
    }
}
