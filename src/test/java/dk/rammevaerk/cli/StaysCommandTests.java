package dk.rammevaerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.sheet.ExcelSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The price of stays from the command line. */
class StaysCommandTests {
    private static final String STAYS = """
            ophold;tilbud;ankomst;afrejse
            17;Elmegården;2025-03-28T14:00;2025-03-31T13:00
            18;Birkehuset;2025-04-30T12:00;2025-05-02T12:00
            """;

    private static final String FAULTY = STAYS + """
            19;Elmegården;2025-03-28T14:00;2025-03-28T14:00
            20;Ukendt;2025-03-28T14:00;2025-03-29T14:00
            21;Birkehuset;2025-03-30T02:30;2025-04-01T12:00
            22;Birkehuset;2024-12-31T12:00;2025-01-02T12:00
            """;

    private static final String RATES = """
            tilbud;fra;takst
            Elmegården;2025-01-01;975
            Elmegården;2025-03-30;1000,50
            Birkehuset;2025-01-01;1.000,00
            Birkehuset;2025-05-01;1.976,00
            """;

    @TempDir
    Path folder;

    private String stays = "";
    private String rates = "";

    @BeforeEach
    void writeFiles() throws IOException {
        stays = file("ophold.csv", STAYS);
        rates = file("takster.csv", RATES);
    }

    @ParameterizedTest(name = "{0}: {1} and {2} days, {5} kr.")
    @CsvSource({
        "hotel, 2, 2, 1950.00, 2976.00, 4926.00",
        "calendar, 4, 3, 3951.00, 4952.00, 8903.00",
        "residence, 3, 2, 2950.50, 2976.00, 5926.50"
    })
    void jsonIsAsTheFormatSays(String rule, int days, int others, String amount, String other, String total) {
        var run = CommandRun.of("stays", stays, rates, "--rule", rule, "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        var hours = rule.equals("hotel") ? "\"hours\":\"elapsed\"," : "";
        assertThat(run.out().strip())
                .isEqualTo(("{\"rule\":\"%s\",%s\"stays\":[{\"stay\":\"17\",\"days\":%d,\"amount\":\"%s\"},"
                                + "{\"stay\":\"18\",\"days\":%d,\"amount\":\"%s\"}],\"errors\":[],\"total\":\"%s\"}")
                        .formatted(rule, hours, days, amount, others, other, total));
    }

    @Test
    void theTableSaysHowItWasCountedAndWhatWasNot() throws IOException {
        stays = file("ophold.csv", FAULTY);
        var run = CommandRun.of("stays", stays, rates, "--rule=hotel");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("Pris for ophold efter hoteldøgn", "ophold.csv", "takster.csv")
                .contains("hver hele 24 timer", "timer, der er gået", "Der er ikke rundet af.")
                .containsPattern("17 +Elmegården +2 +1\\.950,00\n")
                .containsPattern("I alt +2 ophold +4 +4\\.926,00\n")
                .contains("Ikke med: 4 ophold med fejl.");
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err())
                .contains("ophold.csv, linje 4, afrejse: ")
                .contains("ophold.csv, linje 5, tilbud: ", "Ukendt")
                .contains("ophold.csv, linje 6, ankomst: ")
                .contains("ophold.csv, linje 7, ankomst: ");
    }

    @Test
    void errorsInJsonNameTheStay() throws IOException {
        stays = file("ophold.csv", FAULTY);
        var run = CommandRun.of("stays", stays, rates, "--rule=calendar", "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        var json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("errors")
                        .valueStream()
                        .map(error -> error.get("stay").asString() + " "
                                + error.get("line").asInt()))
                .containsExactly("19 4", "20 5", "21 6", "22 7");
        assertThat(json.get("total").asString()).isEqualTo("8903.00");
    }

    @Test
    void hoursByTheWallClockAreAChoice() throws IOException {
        stays = file("ophold.csv", "ophold;tilbud;ankomst;afrejse\n1;Elmegården;2025-03-29T12:00;2025-03-30T12:00\n");
        var elapsed = CommandRun.of("stays", stays, rates, "--rule=hotel", "--json");
        var local = CommandRun.of("stays", stays, rates, "--rule=hotel", "--hours=local", "--json");
        assertThat(elapsed.out()).contains("\"days\":0,\"amount\":\"0.00\"");
        assertThat(local.out()).contains("\"days\":1,\"amount\":\"975.00\"");
    }

    @Test
    void aRateInDoubtPricesNothing() throws IOException {
        rates = file("takster.csv", RATES.replace("1.976,00", "1.976"));
        var run = CommandRun.of("stays", stays, rates, "--rule=hotel", "--json");
        assertThat(run.exit()).isEqualTo(1);
        var json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("total").asString()).isEqualTo("1950.00");
        assertThat(json.get("errors")
                        .valueStream()
                        .map(error -> error.get("file").asString() + " "
                                + error.get("line").asInt()))
                .as("files as they were named in the command")
                .containsExactly(rates + " 5", stays + " 3");
    }

    @Test
    void twoRulesAreComparedByFacilityAndInAll() {
        var table = CommandRun.of("stays", stays, rates, "--compare", "hotel,calendar");
        assertThat(table.exit()).isZero();
        assertThat(table.out())
                .contains("Forskel på hoteldøgn og kalenderdøgn")
                .containsPattern("Elmegården +1 +2 +1\\.950,00 +4 +3\\.951,00 +2 +2\\.001,00\n")
                .containsPattern("I alt +2 +4 +4\\.926,00 +7 +8\\.903,00 +3 +3\\.977,00\n");
        var json = JsonMapper.shared()
                .readTree(CommandRun.of("stays", stays, rates, "--compare=hotel,calendar", "--json")
                        .out());
        assertThat(json.get("total").get("difference").toString()).isEqualTo("{\"days\":3,\"amount\":\"3977.00\"}");
        var csv = CommandRun.of("stays", stays, rates, "--compare=hotel,calendar", "--csv");
        assertThat(csv.out()).contains("Birkehuset;1;2;2976,00;3;4952,00;1;1976,00\r\n");
    }

    @Test
    void csvHasOneRowForEachStay() {
        assertThat(CommandRun.of("stays", stays, rates, "--rule=residence", "--csv")
                        .out())
                .isEqualTo("\uFEFFophold;tilbud;døgn;beløb\r\n17;Elmegården;3;2950,50\r\n18;Birkehuset;2;2976,00\r\n");
    }

    @Test
    void aPersonNumberEndsItBeforeAnythingIsPriced() throws IOException {
        stays = file("ophold.csv", STAYS.replace("17;", "0101901234;"));
        var run = CommandRun.of("stays", stays, rates, "--rule=hotel");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("ophold.csv, linje 2, ophold: Der kan stå et CPR-nummer.")
                .doesNotContain("1234");
    }

    @Test
    void faultsInAWorkbookNameTheirCell() throws IOException {
        var workbook = folder.resolve("ophold.xlsx");
        var columns = Stream.of("tilbud", "ophold", "ankomst", "afrejse")
                .map(heading -> new ExcelSheet.Column(heading, 20))
                .toList();
        try (var sheet = new ExcelSheet("Ophold", columns);
                var out = Files.newOutputStream(workbook)) {
            sheet.row(List.of("Elmegården", 17, "2025-03-28T14:00", "2025-03-31T13:00"));
            sheet.row(List.of("Ukendt", 18, LocalDate.of(2025, 3, 28), LocalDate.of(2025, 3, 31)));
            sheet.writeTo(out);
        }
        var run = CommandRun.of("stays", workbook.toString(), rates, "--rule=hotel", "--json");
        var json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("stays").toString()).isEqualTo("[{\"stay\":\"17\",\"days\":2,\"amount\":\"1950.00\"}]");
        assertThat(json.get("errors")).hasSize(1);
        assertThat(json.get("errors").get(0).get("cell").asString()).isEqualTo("A3");
    }

    @Test
    void aFileWithoutStaysIsSaidToBeOne() throws IOException {
        stays = file("ophold.csv", "ophold;tilbud;ankomst;afrejse\n");
        var run = CommandRun.of("stays", stays, rates, "--rule=hotel");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Der er ingen ophold i " + stays + ".").doesNotContain("Alle ophold");
    }

    @Test
    void withoutTheWholeFileOfRatesNothingIsPricedAndThatIsSaidOnce() throws IOException {
        rates = file("takster.csv", RATES + "\"Elmegården;2025-06-01;1.100,00\n");
        var run = CommandRun.of("stays", stays, rates, "--rule=hotel");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("takster.csv, linje 6").hasLineCount(1);
        assertThat(run.out()).contains(rates + " er ikke læst til ende, så intet er regnet ud.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "s r | Kommandoen mangler --rule eller --compare",
                "s r --rule=motel | Der er ingen regel, der hedder motel",
                "s r --compare=hotel | Der skal to forskellige regler",
                "s r --compare=hotel,hotel | Der skal to forskellige regler",
                "s r --rule=hotel --compare=hotel,calendar | Vælg kun ét af valgene --rule og --compare.",
                "s r --rule=hotel --hours=dansk | --hours kan ikke være dansk",
                "s r --rule=calendar --hours=local | --hours gælder kun, når der bliver talt hoteldøgn.",
                "s r --rule=hotel --json --csv | Vælg kun ét af valgene --json og --csv."
            })
    void aCommandThatCannotBeCarriedOutSaysWhy(String command, String why) {
        var run = CommandRun.of(("stays " + command.strip()).split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(why).hasLineCount(1);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
