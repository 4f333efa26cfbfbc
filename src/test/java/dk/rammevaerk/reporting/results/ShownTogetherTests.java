package dk.rammevaerk.reporting.results;

import static dk.rammevaerk.reporting.results.AnswersFixture.by;
import static dk.rammevaerk.reporting.results.AnswersFixture.drawn;
import static dk.rammevaerk.reporting.results.AnswersFixture.round;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.questionnaires.Value;
import dk.rammevaerk.reporting.results.RoundAnswers.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What two figures, or two looks at one, would tell together. */
class ShownTogetherTests {
    private static final Questionnaire ADDING_UP = FormFixture.titled("Borgere")
            .row("integer", "voksne", "Voksne", "rammevaerk::persons", "yes")
            .row("integer", "boern", "Børn", "rammevaerk::persons", "yes")
            .row("integer", "ialt", "I alt", "rammevaerk::persons", "yes", "constraint", ". = ${voksne} + ${boern}")
            .row("integer", "andre", "Andre", "rammevaerk::persons", "yes")
            .questionnaire();

    private static RoundAnswers of(
            Questionnaire questionnaire, boolean named, Stage stage, List<Contribution> gone, Contribution... here) {
        var one = round(List.of(), named, here);
        return new RoundAnswers(
                one.title(),
                one.href(),
                questionnaire,
                one.contributions(),
                one.lacking(),
                one.authorities(),
                named,
                one.day(),
                one.version(),
                gone,
                stage);
    }

    private static Contribution people(String name, int adults, int children, int others) {
        var values = new TreeMap<Cell, Value>();
        values.put(Cell.of("voksne"), new Value.Numeric(BigDecimal.valueOf(adults)));
        values.put(Cell.of("boern"), new Value.Numeric(BigDecimal.valueOf(children)));
        values.put(Cell.of("ialt"), new Value.Numeric(BigDecimal.valueOf(adults + children)));
        values.put(Cell.of("andre"), new Value.Numeric(BigDecimal.valueOf(others)));
        var names = values.keySet().stream().map(Cell::question).collect(Collectors.toSet());
        return new Contribution(name, name, values, new TreeMap<>(), names, names, false);
    }

    @Test
    void questionsThatARuleNamesTogetherHideTheSameAuthorities() {
        var round = of(
                ADDING_UP,
                true,
                Stage.SETTLED,
                List.of(),
                people("Aarhus", 50, 40, 20),
                people("Odder", 30, 20, 30),
                people("Skive", 10, 2, 40),
                people("Struer", 20, 30, 50));
        for (var name : List.of("voksne", "boern", "ialt")) {
            assertThat(drawn(round, ADDING_UP.question(name).orElseThrow()).getFirst())
                    .as(name)
                    .contains("Skive | • | •", "Odder | • | •");
        }
        assertThat(drawn(round, ADDING_UP.question("andre").orElseThrow()).getFirst())
                .contains("Skive | 40 | 28,6");
    }

    @Test
    void lastTimeIsHiddenAsItWasThen() {
        var now = new Contribution[] {
            AnswersFixture.before("Aarhus", List.of("borgere=40"), "borgere=50"),
            AnswersFixture.before("Odder", List.of("borgere=9"), "borgere=20"),
            AnswersFixture.before("Skive", List.of("borgere=30"), "borgere=20")
        };
        var gone = AnswersFixture.before("Struer", List.of("borgere=3"));
        var figure = drawn(
                        of(AnswersFixture.questionnaire(), true, Stage.SETTLED, List.of(gone), now),
                        AnswersFixture.CITIZENS)
                .getFirst();
        assertThat(figure)
                .contains(
                        "Aarhus | 50 | 55,6 | 40 | 25,0",
                        "Odder | 20 | 22,2 | • | •",
                        "Skive | 20 | 22,2 | • | •",
                        "I alt | 90 | 100,0 |  | ");
        assertThat(drawn(round(List.of(), true, now), AnswersFixture.CITIZENS).getFirst())
                .contains("I alt | 90 | 100,0 | 79 | 13,9");
    }

    @Test
    void othersWaitForCountsOfPersonsAndTheyAreFrozenOnce() {
        var awaited = of(
                AnswersFixture.questionnaire(),
                true,
                Stage.AWAITED,
                List.of(),
                by("Aarhus", "borgere=50", "pladser=9"));
        assertThat(drawn(awaited, AnswersFixture.CITIZENS)).isEmpty();
        assertThat(drawn(awaited, AnswersFixture.PLACES)).isNotEmpty();
        var followed = of(AnswersFixture.questionnaire(), true, Stage.FOLLOWED, List.of(), by("Aarhus", "borgere=50"));
        assertThat(drawn(followed, AnswersFixture.CITIZENS)).isNotEmpty();
        assertThat(followed.mayFreeze(AnswersFixture.CITIZENS)).isFalse();
        assertThat(followed.mayFreeze(AnswersFixture.PLACES)).isTrue();
    }

    @Test
    void withoutNamesTheTextsOfATableStandApart() {
        var round = round(
                List.of(),
                false,
                by("Aarhus", "tilbud.1.navn=Østervang", "tilbud.1.antal=12"),
                by("Skive", "tilbud.1.navn=Fjordly", "tilbud.1.antal=8"));
        assertThat(drawn(round, AnswersFixture.FACILITIES))
                .containsExactly(
                        List.of(
                                "Tilbud: 2 linjer fra 2 kommuner",
                                "Kommune | Pladser",
                                "Aarhus | 12",
                                "Skive | 8",
                                "I alt | 20"),
                        List.of("Tilbud: Navn: 2 svar", "Nr. | Navn", "1 | Fjordly", "2 | Østervang"));
    }

    @Test
    void whoWasNotAskedDoesNotLack() {
        var asked = by("Aarhus", "pladser=1");
        var spared = new Contribution("Skive", "Skive", new TreeMap<>(), new TreeMap<>(), Set.of(), Set.of(), true);
        var words = AnswersFixture.words();
        assertThat(words.completeness(round(List.of("Odder"), true, asked, spared), AnswersFixture.PLACES))
                .isEqualTo(
                        "1 af 2 kommuner har svaret. Der mangler svar fra Odder, så summen er for lav. Skive er ikke spurgt.");
        assertThat(words.source(round(List.of("Odder"), true, asked, spared)).replace('\u00A0', ' '))
                .isEqualTo("2 af 3 kommuner, heraf 1 godkendt, pr. 9. februar 2026");
    }
}
