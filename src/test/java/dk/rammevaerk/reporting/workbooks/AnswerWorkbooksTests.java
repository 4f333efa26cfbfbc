package dk.rammevaerk.reporting.workbooks;

import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.answers;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.made;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.order;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FaultKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWorkbooksTests {
    static final Answers FULL = answers(
            "har_herberg",
            "ja",
            "pladser",
            "12",
            "herberger.1.herberg_navn",
            "=Nord",
            "herberger.1.herberg_drift",
            "ikke_kommerciel",
            "herberger.1.herberg_pladser",
            "12",
            "hjemlose.unge.antal",
            "7",
            "hjemlose.unge.opgjort",
            "2026-10-01",
            "belaegning",
            "92,5",
            "takst",
            "1976,25",
            "grupper",
            "unge kvinder",
            "tekst",
            "Linje 1\nLinje 2 med _x0041_",
            "bilag",
            "17");

    @Test
    void whatIsUntouchedComesBackAsItWentOut() {
        var said = new Answers(
                FULL.entries(),
                Set.of(Cell.of("pladser")),
                Map.of("belaegning", Act.NOT_RELEVANT),
                Map.of("takst", "Ny pris"));
        var reading = read(made(said, Answers.NONE).saved());
        assertThat(reading.faults()).allMatch(WorkbookFault::isMissing);
        assertThat(reading.typed()).isEqualTo(said);
        assertThat(reading.made()).isEqualTo(said);
    }

    @Test
    void whatIsTypedIsReadAsOnTheWeb() {
        var filled = made(Answers.NONE, Answers.NONE)
                .type("har_herberg", "Ja")
                .type("pladser", 12)
                .type("herberger.2.herberg_navn", " Syd ")
                .type("herberger.2.herberg_drift", "Privat, ikke-kommerciel")
                .type("herberger.2.herberg_pladser", 12)
                .type("hjemlose.kvinder.opgjort", LocalDate.of(2026, 10, 1))
                .type("belaegning", 0.1 + 0.2)
                .type("takst", "1.976,50")
                .mark("grupper", "kvinder", "X")
                .act("hjemlose", "ikke relevant")
                .note("pladser", "Nyt hus");
        var reading = read(filled.saved());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.typed())
                .isEqualTo(new Answers(
                        answers(
                                        "har_herberg",
                                        "ja",
                                        "pladser",
                                        "12",
                                        "herberger.2.herberg_navn",
                                        "Syd",
                                        "herberger.2.herberg_drift",
                                        "ikke_kommerciel",
                                        "herberger.2.herberg_pladser",
                                        "12",
                                        "hjemlose.kvinder.opgjort",
                                        "2026-10-01",
                                        "belaegning",
                                        "0,3",
                                        "takst",
                                        "1976,5",
                                        "grupper",
                                        "kvinder")
                                .entries(),
                        Set.of(),
                        Map.of("hjemlose", Act.NOT_RELEVANT),
                        Map.of("pladser", "Nyt hus")));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "mange, pladser, NOT_A_NUMBER",
        "1.976, pladser, AMBIGUOUS_NUMBER",
        "i morgen, hjemlose.unge.opgjort, NOT_A_DATE",
        "Måske, har_herberg, NO_SUCH_CHOICE",
        "501, pladser, RULE_BROKEN"
    })
    void eachFaultNamesItsCell(String words, String cell, FaultKind kind) {
        var filled = made(answers("har_herberg", "ja"), Answers.NONE).type(cell, words);
        var place = filled.place(cell);
        assertThat(read(filled.saved()).wrong()).singleElement().satisfies(fault -> {
            assertThat(fault.sheet() + "!" + fault.address()).isEqualTo(place);
            assertThat(fault.answer()).isNotNull().extracting("kind").isEqualTo(kind);
        });
    }

    @Test
    void whatIsWorkedOutIsNotTaken() {
        var filled = made(FULL, Answers.NONE).formula("pladser", "6+7").formula("belaegning", "1/0");
        var place = filled.place("pladser");
        var reading = read(filled.saved());
        assertThat(reading.wrong()).extracting(WorkbookFault::kind).containsOnly(WorkbookFault.Kind.FORMULA);
        assertThat(reading.wrong().getFirst().sheet() + "!"
                        + reading.wrong().getFirst().address())
                .isEqualTo(place);
        assertThat(reading.typed()).isEqualTo(FULL);
        assertThat(reading.isRefused()).isFalse();
    }

    @Test
    void lastTimesAnswerStandsBesideAndHoldsAgainWithAWord() {
        var last = answers("pladser", "100", "belaegning", "50", "hjemlose.unge.antal", "3");
        var filled = made(answers("har_herberg", "ja"), last)
                .act("pladser", "Uændret")
                .act("hjemlose", "Uændret")
                .act("belaegning", "Uændret")
                .type("belaegning", 60);
        var reading = WorkbookFixture.WORKBOOKS.read(
                filled.saved(), order(Answers.NONE, last).expectation());
        assertThat(reading.wrong()).extracting(WorkbookFault::kind).containsExactly(WorkbookFault.Kind.NOT_UNCHANGED);
        assertThat(reading.typed().entry(Cell.of("pladser"))).contains("100");
        assertThat(reading.typed().entry(Cell.parse("hjemlose.unge.antal"))).contains("3");
        assertThat(reading.typed().entry(Cell.of("belaegning"))).contains("60");
        assertThat(reading.typed().acts()).isEqualTo(Map.of("pladser", Act.UNCHANGED, "hjemlose", Act.UNCHANGED));
    }

    @Test
    void lastTimesAnswerInTheCellIsUntouchedUntilSomebodyTypes() {
        var prefilled = new Answers(
                answers("pladser", "100", "belaegning", "50").entries(),
                Set.of(Cell.of("pladser"), Cell.of("belaegning")),
                Map.of(),
                Map.of());
        var reading = read(made(prefilled, Answers.NONE).type("pladser", 90).saved());
        assertThat(reading.typed().prefilled()).containsExactly(Cell.of("belaegning"));
    }

    @Test
    void aSignThatIsNoMarkIsToldAndNotTaken() {
        var reading =
                read(made(FULL, Answers.NONE).mark("grupper", "unge", "måske").saved());
        assertThat(reading.wrong()).extracting(WorkbookFault::kind).containsExactly(WorkbookFault.Kind.NO_MARK);
        assertThat(reading.typed()).isEqualTo(FULL);
    }

    @Test
    void anActThatIsNoneIsToldAndNotTaken() {
        var reading = read(made(FULL, Answers.NONE).act("pladser", "Ved ikke").saved());
        assertThat(reading.wrong()).extracting(WorkbookFault::kind).containsExactly(WorkbookFault.Kind.NO_ACT);
        assertThat(reading.typed()).isEqualTo(FULL);
    }
}
