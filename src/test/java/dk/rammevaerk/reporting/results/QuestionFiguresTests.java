package dk.rammevaerk.reporting.results;

import static dk.rammevaerk.reporting.results.AnswersFixture.before;
import static dk.rammevaerk.reporting.results.AnswersFixture.by;
import static dk.rammevaerk.reporting.results.AnswersFixture.drawn;
import static dk.rammevaerk.reporting.results.AnswersFixture.round;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionFiguresTests {
    @Test
    void aNumberIsListedByAuthorityWithItsSumShareAndMedian() {
        var round = round(
                List.of("Odder"),
                true,
                by("Aarhus", "pladser=120"),
                by("Randers", "pladser=30"),
                by("Struer", "pladser=0"));
        assertThat(drawn(round, AnswersFixture.PLACES))
                .containsExactly(List.of(
                        "Pladser: 150 pladser i alt, flest i Aarhus",
                        "Kommune | Antal (pladser) | Andel i %",
                        "Aarhus | 120 | 80,0",
                        "Randers | 30 | 20,0",
                        "Struer | 0 | 0,0",
                        "Odder | – | –",
                        "I alt | 150 | 100,0",
                        "Median | 30 | "));
    }

    @Test
    void aSmallCountOfPersonsIsHiddenWithWhatWouldTellIt() {
        var round = round(
                List.of(),
                true,
                by("Aarhus", "borgere=40"),
                by("Randers", "borgere=9"),
                by("Struer", "borgere=2"),
                by("Skive", "borgere=0"));
        assertThat(drawn(round, AnswersFixture.CITIZENS))
                .containsExactly(List.of(
                        "Hvor mange borgere? 51 borgere i alt",
                        "Kommune | Antal (borgere) | Andel i %",
                        "Skive | 0 | 0,0",
                        "Aarhus | • | •",
                        "Randers | • | •",
                        "Struer | • | •",
                        "I alt | 51 | 100,0"));
    }

    @Test
    void lastTimeStandsBesideThisTime() {
        var round = round(
                List.of(), true, before("Aarhus", List.of("pladser=100"), "pladser=120"), by("Skive", "pladser=5"));
        assertThat(drawn(round, AnswersFixture.PLACES).getFirst())
                .contains(
                        "Kommune | Antal (pladser) | Andel i % | Sidste gang | Ændring i %",
                        "Aarhus | 120 | 96,0 | 100 | 20,0", "Skive | 5 | 4,0 | – | –");
    }

    @Test
    void percentagesHaveARangeAndNoSum() {
        var round = round(List.of(), true, by("Aarhus", "belaegning=98,3"), by("Skive", "belaegning=3"));
        assertThat(drawn(round, AnswersFixture.SHARE))
                .containsExactly(List.of(
                        "Belægning: mellem 3 % og 98,3 %",
                        "Kommune | Antal (%)", "Aarhus | 98,3", "Skive | 3", "Median | 50,65"));
    }

    @Test
    void choicesAreCounted() {
        var round = round(
                List.of("Odder"), true, by("Aarhus", "eget=ja"), by("Skive", "eget=ja"), by("Struer", "eget=nej"));
        assertThat(drawn(round, AnswersFixture.OWN))
                .containsExactly(List.of(
                        "Eget herberg: 2 af 3 kommuner svarer Ja",
                        "Svar | Antal kommuner | Andel af svarene i % | Hvem",
                        "Ja | 2 | 67 | Aarhus, Skive",
                        "Nej | 1 | 33 | Struer"));
    }

    @Test
    void textsAreGatheredWithNamesOrWithout() {
        var first = by("Aarhus", "bemaerkning=Vi mangler pladser.");
        var second = by("Skive", "bemaerkning=Alt er fint.");
        assertThat(drawn(round(List.of(), true, first, second), AnswersFixture.REMARK)
                        .getFirst())
                .containsExactly(
                        "Bemærkninger: 2 kommuner har skrevet",
                        "Kommune | Svar",
                        "Aarhus | Vi mangler pladser.",
                        "Skive | Alt er fint.");
        assertThat(drawn(round(List.of(), false, first, second), AnswersFixture.REMARK)
                        .getFirst())
                .containsExactly(
                        "Bemærkninger: 2 kommuner har skrevet",
                        "Nr. | Svar",
                        "1 | Alt er fint.",
                        "2 | Vi mangler pladser.");
    }

    @Test
    void aTableWithFixedRowsIsSummedBothWaysAndHidesInBoth() {
        var round = round(
                List.of("Odder"),
                true,
                by(
                        "Aarhus",
                        "behov.autisme.henvist=20",
                        "behov.hjerneskade.henvist=30",
                        "behov.autisme.grund=Flere unge"),
                by("Randers", "behov.autisme.henvist=9", "behov.hjerneskade.henvist=8"),
                by("Struer", "behov.autisme.henvist=2", "behov.hjerneskade.henvist=7"));
        assertThat(drawn(round, AnswersFixture.NEED))
                .containsExactly(
                        List.of(
                                "Forventet behov: Henviste: 76 borgere i alt, flest ved Hjerneskade",
                                "Kommune | Autisme | Hjerneskade | I alt",
                                "Aarhus | • | • | 50",
                                "Randers | • | • | 17",
                                "Struer | • | • | 9",
                                "Odder | – | – | –",
                                "I alt | 31 | 45 | 76"),
                        List.of(
                                "Forventet behov: 1 linje fra 1 kommune",
                                "Kommune | Række | Begrundelse",
                                "Aarhus | Autisme | Flere unge"));
    }

    @Test
    void aTableWithFreeRowsIsAListOfItsLines() {
        var round = round(
                List.of(),
                true,
                by("Aarhus", "tilbud.1.navn=Østervang", "tilbud.1.antal=12", "tilbud.2.navn=Vestervang"),
                by("Skive", "tilbud.1.navn=Fjordly", "tilbud.1.antal=8"));
        assertThat(drawn(round, AnswersFixture.FACILITIES))
                .containsExactly(List.of(
                        "Tilbud: 3 linjer fra 2 kommuner",
                        "Kommune | Navn | Pladser",
                        "Aarhus | Østervang | 12",
                        "Aarhus | Vestervang | –",
                        "Skive | Fjordly | 8",
                        "I alt |  | 20"));
    }

    @Test
    void aRoundWithoutAnswersSaysSo() {
        var round = round(List.of("Odder", "Skive"), true);
        for (var question : AnswersFixture.questionnaire().questions().toList()) {
            assertThat(drawn(round, question).getFirst().getFirst())
                    .as(question.name())
                    .endsWith("ingen har svaret endnu");
        }
    }

    @Test
    void ofAnAmountThereIsMostAndNotMany() {
        var round = round(List.of(), true, by("Aarhus", "beloeb=120"), by("Skive", "beloeb=30"));
        assertThat(drawn(round, AnswersFixture.AMOUNT).getFirst().getFirst())
                .isEqualTo("Takst: 150 kr. i alt, mest i Aarhus");
    }

    @Test
    void whatIsMissingIsAlwaysSaid() {
        var words = AnswersFixture.words();
        var round = round(List.of("Odder", "Struer"), true, by("Aarhus", "pladser=1"), by("Skive", "eget=ja"));
        assertThat(words.completeness(round))
                .isEqualTo(
                        "2 af 4 kommuner har svaret. Der mangler svar fra Odder og Struer, så summerne er for lave.");
        assertThat(words.completeness(round, AnswersFixture.PLACES))
                .isEqualTo(
                        "1 af 4 kommuner har svaret. Der mangler svar fra Odder og Struer, så summen er for lav. Skive har ikke svaret på det (frivilligt).");
        assertThat(words.source(round, AnswersFixture.PLACES).replace('\u00A0', ' '))
                .isEqualTo("1 af 4 kommuner, heraf ingen godkendt, pr. 9. februar 2026");
        assertThat(words.completeness(round(List.of(), true, by("Aarhus", "pladser=1")), AnswersFixture.PLACES))
                .isEqualTo("Den ene kommune, der er spurgt, har svaret.");
    }
}
