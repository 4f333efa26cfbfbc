package dk.rammevaerk.documents.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTests {
    private final Neighbours neighbours = Neighbours.load();

    @ParameterizedTest(name = "{0} {1} {2} rather than {3}")
    @CsvSource({
        "vi, får, mulighed, far",
        "sin, far, og, får",
        "samme, måde, som, møde",
        "næste, møde, i, måde",
        "et, barn, fra, børn",
        "mange, børn, og, barn",
        "#, år, siden, ar"
    })
    void theLikelierWordIsSupported(String before, String word, String after, String other) {
        assertThat(support(word, before, after)).isGreaterThan(support(other, before, after));
    }

    private double support(String word, String before, String after) {
        return neighbours.support(word, List.of(before, ""), List.of(after, ""));
    }
}
