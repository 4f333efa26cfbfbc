package dk.rammevaerk.reporting.results;

import static dk.rammevaerk.reporting.results.AnswersFixture.before;
import static dk.rammevaerk.reporting.results.AnswersFixture.by;
import static dk.rammevaerk.reporting.results.AnswersFixture.round;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.parties.MunicipalitySize;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutliersTests {
    private static final Map<String, MunicipalitySize> SIZES = Map.of(
            "Skive", MunicipalitySize.SMALL,
            "Struer", MunicipalitySize.SMALL,
            "Odder", MunicipalitySize.SMALL,
            "Lemvig", MunicipalitySize.SMALL,
            "Aarhus", MunicipalitySize.LARGE);

    private static List<String> found(RoundAnswers round, Question question) {
        return new Outliers(SIZES)
                .of(round, question).stream()
                        .map(one -> one.name() + " " + one.reason() + " " + one.number() + " mod " + one.against())
                        .toList();
    }

    @Test
    void anAnswerFarFromTheMedianOfItsSizeIsMarked() {
        var round = round(
                List.of(),
                true,
                by("Skive", "pladser=10"),
                by("Struer", "pladser=11"),
                by("Odder", "pladser=12"),
                by("Lemvig", "pladser=40"),
                by("Aarhus", "pladser=400"));
        assertThat(found(round, AnswersFixture.PLACES)).containsExactly("Lemvig FAR_ABOVE 40 mod 11.5");
    }

    @Test
    void aGreatChangeSinceLastTimeIsMarked() {
        var round = round(
                List.of(),
                true,
                before("Skive", List.of("pladser=8"), "pladser=10"),
                before("Struer", List.of("pladser=8"), "pladser=11"));
        assertThat(found(round, AnswersFixture.PLACES)).containsExactly("Struer CHANGED 11 mod 8");
    }

    @Test
    void whatIsHiddenIsNotToldOfHereEither() {
        var round = round(
                List.of(),
                true,
                before("Skive", List.of("borgere=90"), "borgere=2"),
                before("Struer", List.of("borgere=91"), "borgere=9"),
                before("Odder", List.of("borgere=3"), "borgere=50"));
        assertThat(found(round, AnswersFixture.CITIZENS)).isEmpty();
    }
}
