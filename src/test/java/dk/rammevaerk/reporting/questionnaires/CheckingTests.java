package dk.rammevaerk.reporting.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CheckingTests {
    private final Questionnaire shelters = FormFixture.shelters().questionnaire();

    private static Answers answers(String... typed) {
        var entries = new TreeMap<Cell, String>();
        for (int i = 0; i < typed.length; i += 2) entries.put(Cell.parse(typed[i]), typed[i + 1]);
        return Answers.of(entries);
    }

    private Checked check(String... typed) {
        return Checking.check(shelters, answers(typed), Answers.NONE);
    }

    private static String told(Checked checked) {
        return checked.faults().stream()
                .map(fault -> fault.cell() + " " + fault.kind())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    @Test
    void whatIsRequiredLacksUntilItIsThere() {
        assertThat(told(check())).isEqualTo("har_herberg MISSING");
        assertThat(told(check("har_herberg", "nej"))).isEmpty();
        assertThat(told(check("har_herberg", "ja"))).isEqualTo("pladser MISSING");
    }

    @Test
    void whatIsNotAskedIsLeftOutAndKept() {
        var hidden = check("har_herberg", "nej", "pladser", "mange");
        assertThat(told(hidden)).isEmpty();
        assertThat(hidden.asked()).doesNotContain("pladser");
        assertThat(hidden.values()).doesNotContainKey(Cell.of("pladser"));
    }

    @Test
    void aRuleSpeaksInItsOwnWords() {
        var broken = check("har_herberg", "ja", "pladser", "501");
        assertThat(broken.faults())
                .containsExactly(Fault.at(Cell.of("pladser"), FaultKind.RULE_BROKEN, "Skriv et tal fra 0 til 500."));
        assertThat(told(check("har_herberg", "ja", "pladser", "500"))).isEmpty();
    }

    @Test
    void aFreeRowIsAskedForWhatBelongsToItOnceItIsBegun() {
        var begun = check("har_herberg", "ja", "pladser", "12", "herberger.1.herberg_pladser", "12");
        assertThat(told(begun)).isEqualTo("herberger.1.herberg_navn MISSING, herberger.1.herberg_drift MISSING");
    }

    @Test
    void sumsMustHold() {
        String[] typed = {
            "har_herberg",
            "ja",
            "pladser",
            "12",
            "herberger.1.herberg_navn",
            "Nord",
            "herberger.1.herberg_drift",
            "Offentlig",
            "herberger.1.herberg_pladser",
            "8",
            "herberger.2.herberg_navn",
            "Syd",
            "herberger.2.herberg_drift",
            "kommerciel",
            "herberger.2.herberg_pladser",
            "4"
        };
        assertThat(told(check(typed))).isEmpty();
        typed[9] = "9";
        assertThat(check(typed).faults()).singleElement().satisfies(fault -> assertThat(fault.details())
                .containsExactly("Summen passer ikke."));
    }

    @Test
    void aLargeChangeAsksForANote() {
        var last = answers("har_herberg", "ja", "pladser", "100");
        var within = answers("har_herberg", "ja", "pladser", "110");
        var beyond = answers("har_herberg", "ja", "pladser", "111");
        assertThat(told(Checking.check(shelters, within, last))).isEmpty();
        assertThat(told(Checking.check(shelters, beyond, last))).isEqualTo("pladser NOTE_MISSING");
        var explained = new Answers(beyond.entries(), Set.of(), Map.of(), Map.of("pladser", "Nyt hus"));
        assertThat(told(Checking.check(shelters, explained, last))).isEmpty();
        var fromNothing = answers("har_herberg", "ja", "pladser", "0");
        assertThat(told(Checking.check(shelters, beyond, fromNothing))).isEqualTo("pladser NOTE_MISSING");
        assertThat(told(Checking.check(shelters, fromNothing, fromNothing))).isEmpty();
    }

    @Test
    void lastTimesAnswerWaitsForAWord() {
        var entries = answers("har_herberg", "nej").entries();
        var cell = Cell.of("har_herberg");
        assertThat(told(Checking.check(shelters, new Answers(entries, Set.of(cell), Map.of(), Map.of()), Answers.NONE)))
                .isEqualTo("har_herberg UNCONFIRMED");
        assertThat(told(Checking.check(
                        shelters,
                        new Answers(entries, Set.of(cell), Map.of("har_herberg", Act.UNCHANGED), Map.of()),
                        Answers.NONE)))
                .isEmpty();
    }

    @Test
    void whatIsNotRelevantIsAnsweredAndCountsNowhere() {
        var entries = answers("har_herberg", "ja", "pladser", "7").entries();
        var checked = Checking.check(
                shelters, new Answers(entries, Set.of(), Map.of("pladser", Act.NOT_RELEVANT), Map.of()), Answers.NONE);
        assertThat(told(checked)).isEmpty();
        assertThat(checked.answered()).contains("pladser");
        assertThat(checked.value(Cell.of("pladser"))).isEmpty();
    }

    @Test
    void aCellThatIsNotThereIsToldOf() {
        assertThat(told(check("har_herberg", "nej", "hjemlose.aeldre.antal", "3", "andet", "4")))
                .isEqualTo("hjemlose.aeldre.antal UNKNOWN_CELL, andet UNKNOWN_CELL");
    }

    @Test
    void aSectionKnowsHowFarItIs() {
        var sections = shelters.sections();
        assertThat(check().standing(sections.getFirst())).isEqualTo(Checked.Standing.EMPTY);
        assertThat(check("har_herberg", "ja").standing(sections.getFirst())).isEqualTo(Checked.Standing.BEGUN);
        assertThat(check("har_herberg", "nej").standing(sections.getFirst())).isEqualTo(Checked.Standing.DONE);
        assertThat(check("har_herberg", "nej", "belaegning", "alt").standing(sections.getLast()))
                .isEqualTo(Checked.Standing.FAULTY);
    }
}
