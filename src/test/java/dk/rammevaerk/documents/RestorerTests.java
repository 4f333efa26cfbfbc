package dk.rammevaerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestorerTests {
    /** Stands before a line under test, so that the text as a whole is plainly damaged. */
    private static final String DAMAGED_LINE =
            "Kommunerne drgftede mgdeplanen, og der blev spurgt til gkonomien pa omradet.";

    private static final Restorer RESTORER = Restorer.load();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Mgller, Møller",
        "feelles, fælles",
        "faelles, fælles",
        "pa, på",
        "p&, på",
        "pd, på",
        "szerligt, særligt",
        "nzere, nære",
        "neaere, nære",
        "méade, måde",
        "Igsninger, løsninger",
        "Iabende, løbende",
        "dagntilbud, døgntilbud",
        "udgdende, udgående",
        "dbnet, åbnet",
        "veerktgjer, værktøjer",
        "farste, første",
        "S@gning, Søgning",
        "ZEndringer, Ændringer",
        "ZAldreplejen, Ældreplejen",
        "Arsagen, Årsagen",
        "&bne, åbne",
        "0g, og",
        "@A20, ØA20",
        "@nskerne, Ønskerne",
        "malgruppen, målgruppen",
        "tveers, tværs",
        "hjeelpemidler, hjælpemidler",
        "efterspgrgslen, efterspørgslen",
        "afszet, afsæt",
        "Drogftelse, Drøftelse",
        "samarbejdsmg@der, samarbejdsmøder",
        "hoteldggnsprincippet, hoteldøgnsprincippet",
        "rammeaftalesekretariatsmgde, rammeaftalesekretariatsmøde",
        "Ringkgbing-Skjern, Ringkøbing-Skjern",
        "Beekgaard, Bækgaard",
        "fremgangsmade, fremgangsmåde",
        "statusmade, statusmøde",
        "GKONOMIAFTALEN, ØKONOMIAFTALEN",
        "bgrne-, børne-",
        "30-arige, 30-årige"
    })
    void aDamagedWordIsMended(String damaged, String right) {
        assertThat(restoredAfterDamage(damaged)).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Borgerne far mulighed for at klage; Borgerne får mulighed for at klage",
                "Brevet kom kort far jul; Brevet kom kort før jul",
                "Hun bor hos sin far og mor; Hun bor hos sin far og mor",
                "Aftalen geelder i 2 ar; Aftalen gælder i 2 år",
                "Det er sket pa en god made; Det er sket på en god måde",
                "Der holdes et made i marts; Der holdes et møde i marts",
                "Tilbud til barn og unge; Tilbud til børn og unge",
                "Et barn har ret til skole; Et barn har ret til skole",
                "De bgr sta klar, nar vi gar i gang; De bør stå klar, når vi går i gang",
                "P4 madet sagde formanden ja; På mødet sagde formanden ja",
                "PA madet sagde formanden ja; På mødet sagde formanden ja",
                "| Ikast-Brande er der plads; I Ikast-Brande er der plads",
                "Mener |, at det haster?; Mener I, at det haster?",
                "bade bgrne- og ungeomradet; både børne- og ungeområdet"
            })
    void neighboursDecideWordsThatAreRightEitherWay(String damaged, String right) {
        assertThat(RESTORER.restore(List.of(DAMAGED_LINE, damaged)).lines().getLast())
                .isEqualTo(right);
    }

    @Test
    void neighboursAreFoundOverALineEnd() {
        assertThat(RESTORER.restore(List.of(DAMAGED_LINE, "Der har i mange", "ar veeret mangel"))
                        .lines())
                .endsWith("år været mangel");
    }

    @Test
    void aStrokeAtTheBeginningOfALineIsI() {
        assertThat(RESTORER.restore(List.of(DAMAGED_LINE, "| 2019 blev der arbejdet"))
                        .lines())
                .endsWith("I 2019 blev der arbejdet");
    }

    @Test
    void aWordHyphenatedAtALineEndIsJudgedWhole() {
        var lines = List.of(DAMAGED_LINE, "de mange efter-", "spargsler kan ikke daekkes");
        assertThat(RESTORER.restore(lines).lines()).endsWith("spørgsler kan ikke dækkes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DASSOS, KOSU og KL",
                "post@regionen.example.dk",
                "https://example.dk/maned/ar-pa-far",
                "lokale A4 i bygning C4",
                "1.976 kr.",
                "Karl Aage Braagaard",
                "vedr. bl.a. ekskl. moms",
                "| Navn | By | Rolle |",
                "H&M og R&D",
                "made of the hand and of the age"
            })
    void whatIsNoDanishWordStays(String text) {
        assertThat(restoredAfterDamage(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maden blev spist, før far gik på arbejde.",
                "Han har et ar på hånden.",
                "Der er mål og mader, måger og aber.",
                "Møder i marts: en mand sa intet på mødet.",
                "Björn Åkesson og Lars Eeg rejste på Kgs. vegne.",
            })
    void aSoundLineStaysAsItIs(String line) {
        assertThat(RESTORER.restore(List.of(line)).lines()).containsExactly(line);
    }

    @Test
    void spacesAndLinesAreKept() {
        var lines = List.of("  e  Mgde   i feellesskab ", "", "\tpa\t");
        assertThat(RESTORER.restore(lines).lines()).containsExactly("  e  Møde   i fællesskab ", "", "\tpå\t");
    }

    @Test
    void everyChangeIsListedInTheOrderOfTheText() {
        var restored = RESTORER.restore(List.of("Intet her", "Mgdet var feelles", "pa tveers"));
        assertThat(restored.restorations())
                .containsExactly(
                        new Restoration(2, "Mgdet", "Mødet"),
                        new Restoration(2, "feelles", "fælles"),
                        new Restoration(3, "pa", "på"),
                        new Restoration(3, "tveers", "tværs"));
    }

    @Test
    void aDamagedAppendixDoesNotSpeakForSoundPages() {
        var sound = "Han bor hos sin far på Ærø, og en mand sa, at maden før var dårlig.";
        var lines = new java.util.ArrayList<>(java.util.Collections.nCopies(60, sound));
        lines.addAll(java.util.Collections.nCopies(10, DAMAGED_LINE));
        assertThat(RESTORER.restore(lines).lines().subList(0, 40)).containsOnly(sound);
        assertThat(RESTORER.restore(lines).lines().getLast())
                .isEqualTo("Kommunerne drøftede mødeplanen, og der blev spurgt til økonomien på området.");
    }

    private static String restoredAfterDamage(String line) {
        return RESTORER.restore(List.of(DAMAGED_LINE, "Sammen med " + line + " og mere"))
                .lines()
                .getLast()
                .replaceFirst("^Sammen med (.*) og mere$", "$1");
    }
}
