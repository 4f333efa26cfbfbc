package dk.rammevaerk.documents.restore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "pa tveers., pa tveers", "børne- og unge, børne og unge", "se www.eksempel.dk/pa nu, se nu",
        "skriv til a.b@eksempel.dk nu, skriv til nu", "p& 12 f& kr., p& f& kr", "den 3. maj 2021, den maj",
        "KL’s møde, KL møde", "Med @A20 og @nskes, Med @A20 og @nskes", "og/eller (pa), og eller pa"
    })
    void aLineIsCutIntoWhatMayBeWords(String line, String pieces) {
        assertThat(Pieces.of(line, 0).stream().map(Piece::text)).containsExactly(pieces.split(" ", -1));
    }

    @Test
    void aSentenceBeginsWithTheLineAndAfterAFullStop() {
        assertThat(Pieces.of("- Maden kom. Haren gik Hjem", 0).stream()
                        .filter(Piece::sentenceStart)
                        .map(Piece::text))
                .containsExactly("Maden", "Haren");
    }

    @Test
    void aStrokeByItselfIsAPieceAndOneInAWordBelongsToIt() {
        assertThat(Pieces.of("| dag |gsning", 0).stream().map(Piece::text)).containsExactly("|", "dag", "|gsning");
    }
}
