package dk.rammevaerk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTests {
    @ParameterizedTest(name = "{0} is {1} in a scan")
    @CsvSource({
        "møde, mgde",
        "møde, made",
        "møde, m0de",
        "møde, MØDE",
        "døgntilbud, dggntilbud",
        "døgntilbud, d@gntilbud",
        "særligt, szerligt",
        "særligt, saerligt",
        "særligt, searligt",
        "fælles, feelles",
        "løsninger, Igsninger",
        "løsninger, |øsninger",
        "på, p4",
        "årshjul, arshjul",
        "støtte, stgtte",
        "hjælpemiddel, hjaelpemidde1",
        "ældre, aeldre",
        "afløsning, af1øsning"
    })
    void lettersThatScansMixUpAreOneLetter(String sound, String scanned) {
        assertThat(Skeleton.ofWord(scanned)).isEqualTo(Skeleton.ofWord(sound));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"møde, mødre", "døgntilbud, dagstilbud", "takst, tekst", "Skive, Struer", "hjerne, hjerte"})
    void otherWordsStayApart(String one, String other) {
        assertThat(Skeleton.ofWord(one)).isNotEqualTo(Skeleton.ofWord(other));
    }

    @Test
    void aTextBecomesItsWordsWithoutTheShortest() {
        assertThat(Skeleton.words("Det er på mødet, ikke – i Odder!")).containsExactly("det", "modet", "ike", "oder");
    }

    @Test
    void nothingButSignsIsNoWord() {
        assertThat(Skeleton.words("!?*'\"():; – …")).isEmpty();
        assertThat(Skeleton.words("")).isEmpty();
    }

    /** The database reads skeletons as words of a query, where signs would be operators. */
    @Test
    void aSkeletonHoldsLettersAndDigitsAlone() {
        assertThat(Skeleton.of("a&b|c @foo $100 'x':* (y) <-> \\z møde")).matches("[\\p{L}\\p{N} ]*");
    }
}
