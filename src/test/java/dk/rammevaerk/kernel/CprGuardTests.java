package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.CprGuard.Hit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprGuardTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101241234",
                "010124-1234",
                "010124 1234",
                "010124 - 1234",
                "010124–1234",
                "cpr010124-1234.",
                "Borgeren (290200-9999) flytter",
                "01.01.24-1234",
                "01-01-24-1234",
                "01 01 24 - 1234",
                "010124-\n1234",
                "610124-1234",
                "010124\u00A01234"
            })
    void findsWhateverMayBeACprNumber(String text) {
        assertThat(CprGuard.hits(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tlf. 87 28 28 28",
                "+45 20304050",
                "EAN 5798000123456",
                "CVR 29189838",
                "320124-1234",
                "011324-1234",
                "2026-05-18",
                "18.05.2026",
                "1.976,00 kr. og 4.054 kr.",
                "01.02.24 1400 kr.",
                "23.11.20 kl. 1200",
                "01012412345",
                "§ 107, stk. 2, nr. 1 og 2025-2026"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(CprGuard.hits(text)).isEmpty();
    }

    @Test
    void saysWhereAndNotWhat() {
        assertThat(CprGuard.hits("Første linje\nher 010124-1234 og 020224-1234"))
                .containsExactly(new Hit(2, 5), new Hit(2, 20));
    }

    /** Texts of pieces that numbers are made of, so that many of them hold one and more nearly do. */
    @Test
    void theFirstLookLetsNothingPassThatIsFound() {
        var pieces = List.of(
                "01",
                "31",
                "12",
                "61",
                "0101",
                "010124",
                "1234",
                "0101241234",
                "-",
                " ",
                "\u2013",
                "\u00A0",
                ".",
                "/",
                "\n",
                "\r\n",
                "\t",
                "\u2028",
                "\u000B",
                "a",
                "æ",
                "5",
                "2024-05-18");
        var random = new Random(10_124L);
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) text.append(pieces.get(random.nextInt(pieces.size())));
            if (CprGuard.hits(text.toString()).isEmpty()) continue;
            found++;
            var letters = ("x" + text + "x").toCharArray();
            assertThat(CprGuard.mayHold(letters, 1, letters.length - 1))
                    .as(text.toString())
                    .isTrue();
        }
        assertThat(found).isBetween(10_000, 190_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-18",
                "18-05-2026",
                "2025-03-30 01:30:00",
                "1.976,00",
                "01012412345",
                "Tlf. 87 28 28 28",
                ""
            })
    void theFirstLookIsEnoughForWhatMostCellsHold(String text) {
        assertThat(CprGuard.mayHold(text.toCharArray(), 0, text.length())).isFalse();
    }
}
