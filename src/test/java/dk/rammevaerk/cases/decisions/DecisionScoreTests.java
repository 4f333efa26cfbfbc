package dk.rammevaerk.cases.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.cases.decisions.MarkedMinutes.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Of marked decisions at least four in five are proposed, and at most one proposal in five is wrong. */
class DecisionScoreTests {
    private static final Path OWN = Path.of("src/test/resources/decisions");
    private static final List<String> DOCUMENTS =
            List.of("styregruppe.md", "kort.txt", "fortaellende.md", "scan.txt", "politisk.txt");
    private static final Path REAL = Path.of(System.getProperty("rammevaerk.shared", "../shared"), "minutes");
    private static final List<String> REAL_DOCUMENTS =
            List.of("2023-11-03.txt", "2020-11-23-ocr.txt", "2024-01-10-extraordinary.txt");

    @Test
    void decisionsOfOurOwnMinutesAreProposed() {
        var all =
                DOCUMENTS.stream().map(name -> of(OWN, name)).reduce(Score::and).orElseThrow();
        assertThat(all.marked()).isGreaterThanOrEqualTo(60);
        assertMeetsTheAims(all);
    }

    @Test
    void decisionsOfTheRealMinutesAreProposed() {
        Assumptions.assumeThat(Files.isDirectory(REAL)).isTrue();
        assertMeetsTheAims(REAL_DOCUMENTS.stream()
                .map(name -> of(REAL, name))
                .reduce(Score::and)
                .orElseThrow());
    }

    @Test
    void theSameMinutesGiveTheSameProposals() {
        var document = OWN.resolve(DOCUMENTS.getFirst());
        assertThat(MarkedMinutes.lines(document))
                .isEqualTo(MarkedMinutes.lines(document))
                .isNotEmpty();
    }

    private static Score of(Path folder, String name) {
        var score = MarkedMinutes.score(folder.resolve(name), OWN.resolve(name.replaceFirst("\\.[a-z]+$", ".marks")));
        System.out.printf(
                "%s: %d of %d found, %d of %d proposed wrong, %d with the right effect%n%s%n",
                name,
                score.found(),
                score.marked(),
                score.wrong(),
                score.proposed(),
                score.rightEffect(),
                String.join("\n", score.faults()));
        return score;
    }

    private static void assertMeetsTheAims(Score score) {
        assertThat(score.recall()).as(String.join("\n", score.faults())).isGreaterThanOrEqualTo(0.8);
        assertThat(score.wrongShare()).as(String.join("\n", score.faults())).isLessThanOrEqualTo(0.2);
        assertThat(score.rightEffect() / (double) score.found()).isGreaterThanOrEqualTo(0.8);
    }
}
