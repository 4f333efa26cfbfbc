package dk.rammevaerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.sheet.ExcelSheet;
import dk.rammevaerk.documents.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Full-year persons from the command line. */
class PlacementsCommandTests {
    private static final String FACILITIES = """
            tilbud;afdeling;navn;driftsherre;virksomhedsform;kommune;paragraf;målgrupper;pladser;fra;til
            Elmegården;E1;Elmegården 1;Region Midtjylland;regional;0779;SEL §107;Autismespektrum;12;2015-01-01;
            Birkehuset;B1;Birkehuset 1;Struer Kommune;kommunal;Struer;SEL §108;Autismespektrum|Hjerneskade;20;2015-01-01;2022-06-30
            Birkehuset;B1;Birkehuset 1;Struer Kommune;selvejende;Struer;SEL §108;;20;2022-07-01;
            """;

    private static final String PLACEMENTS = """
            reference;køberkommune;fødselsår;paragraf;afdeling;fra;til;pris_pr_døgn
            a1;0779;1990;SEL §107;E1;2020-01-01;;1.976,00
            a2;Skive;1990;SEL § 107;E1;2022-12-31;2023-02-01;
            a2;779;1990;SEL §108;B1;2022-01-01;31-12-2022;
            a3;Viborg;1990;SEL §108;B1;2022-05-01;2022-05-01;2.100,50
            a4;Viborg;1990;SEL §108;B1;2019-05-01;2019-06-01;
            """;

    private static final String FAULTY = PLACEMENTS + """
            a5;Viborg;1990;SEL §108;B1;2022-05-01;;1.976
            a6;Viborg;1990;SEL §108;B9;2022-05-01;;
            a7;Thisted;1990;SEL §108;B1;2022-01-01;2021-06-01;
            """;

    @TempDir
    Path folder;

    private String facilities = "";
    private String placements = "";

    @BeforeEach
    void writeFiles() throws IOException {
        facilities = file("tilbud.csv", FACILITIES);
        placements = file("pladser.csv", PLACEMENTS);
    }

    @Test
    void theTableSaysWhatWasCountedHowAndWhatWasNot() {
        var run = CommandRun.of("placements", placements, facilities, "--year", "2022");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Helårspersoner i 2022", "pladser.csv", "tilbud.csv", "delt med årets 365 dage")
                .contains("til og med 31.\u00A0december 2022")
                .containsPattern("Skive Kommune +regional +SEL §107 +Autismespektrum +1,00 +2\n")
                .containsPattern("Skive Kommune +selvejende +SEL §108 +ukendt +0,50 +1\n")
                .containsPattern("Skive Kommune +kommunal +SEL §108 +flere +0,50 +1\n")
                .containsPattern("I alt +2,01 +3\n")
                .contains("I tilbud med én målgruppe: 1,00 helårspersoner, 50,0 % af alle.")
                .contains("Læst: 5 købte pladser. Talt med: 4.", "Ikke talt med: 1 uden dage i 2022.");
    }

    @Test
    void jsonIsAsTheFormatSays() {
        var json = json("--year", "2022");
        assertThat(json.get("year").asInt()).isEqualTo(2022);
        assertThat(json.get("daysInYear").asInt()).isEqualTo(365);
        assertThat(json.get("rows")).hasSize(4);
        assertThat(json.get("rows").get(0).toString())
                .isEqualTo("{\"buyer\":\"0779\",\"operator\":\"municipal\",\"paragraph\":\"SEL §108\","
                        + "\"targetGroup\":\"flere\",\"fullYearPersons\":0.49589,\"persons\":1}");
        assertThat(json.get("total").toString())
                .isEqualTo("{\"fullYearPersons\":2.005479,\"persons\":3,"
                        + "\"singleTargetGroupFullYearPersons\":1.00274}");
        assertThat(json.get("errors")).isEmpty();
    }

    @Test
    void rowsHoldTheDimensionsAskedForInTheirOrder() {
        var rows = json("--year", "2022", "--by", "operator,buyer").get("rows");
        assertThat(rows.toString())
                .isEqualTo(
                        "[{\"operator\":\"municipal\",\"buyer\":\"0779\",\"fullYearPersons\":0.49589,\"persons\":1},"
                                + "{\"operator\":\"municipal\",\"buyer\":\"0791\",\"fullYearPersons\":0.00274,\"persons\":1},"
                                + "{\"operator\":\"regional\",\"buyer\":\"0779\",\"fullYearPersons\":1.00274,\"persons\":2},"
                                + "{\"operator\":\"self-governing\",\"buyer\":\"0779\",\"fullYearPersons\":0.50411,\"persons\":1}]");
        assertThat(json("--year", "2022", "--by", "virksomhedsform,køberkommune")
                        .get("rows"))
                .isEqualTo(rows);
    }

    @Test
    void anOpenPlacementIsCountedToTheDayGiven() {
        var until = json("--year", "2022", "--by", "paragraf", "--until", "31-01-2022");
        assertThat(until.get("rows").get(0).toString())
                .as("31 days of the open one and the one day of the other, which has an end of its own")
                .isEqualTo("{\"paragraph\":\"SEL §107\",\"fullYearPersons\":0.087671,\"persons\":2}");
    }

    @Test
    void faultsAreNamedAndTheRestIsCounted() throws IOException {
        placements = file("pladser.csv", FAULTY);
        var run = CommandRun.of("placements", placements, facilities, "--year", "2022");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err())
                .contains("pladser.csv, linje 7, pris_pr_døgn: ", "1976", "1,976")
                .contains("pladser.csv, linje 8, afdeling: ", "B9")
                .contains("pladser.csv, linje 9, til: ");
        assertThat(run.out())
                .contains("Læst: 8 købte pladser. Talt med: 4.")
                .contains("Ikke talt med: 2 med fejl i filen.")
                .contains(
                        "Ikke talt med: 1 (0,67 helårspersoner), fordi der ikke er netop én brugbar række i tilbudsfilen for alle deres dage i året.");

        var json = JsonMapper.shared()
                .readTree(CommandRun.of("placements", placements, facilities, "--year=2022", "--json")
                        .out());
        assertThat(json.get("total").get("persons").asInt()).isEqualTo(3);
        assertThat(json.get("errors").valueStream().map(error -> error.get("line")
                        .asInt()))
                .containsExactly(7, 8, 9);
    }

    @Test
    void csvIsForSpreadsheetsAndHasNoTotalAmongTheRows() {
        var run = CommandRun.of("placements", placements, facilities, "--year=2022", "--by=buyer", "--csv");
        assertThat(run.err()).startsWith("I alt: 2,01 helårspersoner, 3 personer.");
        assertThat(run.out())
                .isEqualTo("\uFEFFkøberkommune;helårspersoner;personer\r\n0779;2,002740;2\r\n0791;0,002740;1\r\n");
    }

    @Test
    void theWorkbookHoldsRowsRulesAndFaults() throws IOException {
        placements = file("pladser.csv", FAULTY);
        var workbook = folder.resolve("resultat.xlsx");
        var run = CommandRun.of("placements", placements, facilities, "--year=2022", "--xlsx", workbook.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Resultatet står i " + workbook);
        var sheets = WorkbookReader.read(Files.readAllBytes(workbook)).sheets();
        assertThat(sheets).extracting(sheet -> sheet.rows().size()).containsExactly(5, 12, 4);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing unfinished is left").hasSize(3);
        }
    }

    @Test
    void theSameRowsInAWorkbookCountTheSame() throws IOException {
        var workbook = folder.resolve("pladser.xlsx");
        var lines = PLACEMENTS.lines().toList();
        var columns = Stream.of(lines.getFirst().split(";"))
                .map(heading -> new ExcelSheet.Column(heading, 20))
                .toList();
        try (var sheet = new ExcelSheet("Pladser", columns);
                var out = Files.newOutputStream(workbook)) {
            lines.stream().skip(1).map(line -> typed(line.split(";", -1))).forEach(sheet::row);
            sheet.writeTo(out);
        }
        var expected = json("--year=2022");
        placements = workbook.toString();
        assertThat(json("--year=2022")).isEqualTo(expected);
    }

    /** As somebody has them in a spreadsheet: numbers and dates where they can be. */
    private static List<@Nullable Object> typed(String[] cells) {
        var typed = new ArrayList<@Nullable Object>();
        for (var cell : cells) {
            if (cell.isEmpty()) typed.add(null);
            else if (cell.matches("\\d+")) typed.add(Integer.valueOf(cell));
            else if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) typed.add(LocalDate.parse(cell));
            else typed.add(cell);
        }
        return typed;
    }

    @Test
    void aWorkbookNeverReplacesWhatIsRead() {
        var run = CommandRun.of("placements", placements, facilities, "--year=2022", "--xlsx", facilities);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("Resultatet kan ikke skrives i ");
        assertThat(Path.of(facilities)).hasContent(FACILITIES);
    }

    @Test
    void aFolderIsNeverReplacedByAFile() throws IOException {
        var sub = Files.createDirectory(folder.resolve("mappe"));
        var run = CommandRun.of("placements", placements, facilities, "--year=2022", "--xlsx", sub.toString());
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).startsWith(sub + " kan ikke skrives.");
        assertThat(sub).isDirectory();
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedInOneLine() {
        var result = CommandRun.of("placements", placements, facilities, "--year=2022", "--xlsx", "a\0b");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("Filnavnet a\0b kan ikke læses her.")
                .hasLineCount(1);
        var input = CommandRun.of("placements", "a\0b", facilities, "--year=2022");
        assertThat(input.exit()).isEqualTo(4);
        assertThat(input.err()).startsWith("Filnavnet a\0b kan ikke læses her.").hasLineCount(1);
    }

    @Test
    void whatMayBeAPersonNumberInTheCommandIsNotRepeated() {
        var run = CommandRun.of("placements", placements, facilities, "--year=2022", "--by", "010190-1234");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("######-####").doesNotContain("1234");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var nowhere = folder.resolve("findes-ikke/resultat.xlsx").toString();
        var run = CommandRun.of("placements", placements, facilities, "--year=2022", "--xlsx", nowhere);
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains(nowhere + " kan ikke skrives.");
    }

    @Test
    void aPersonNumberEndsItBeforeAnythingIsCounted() throws IOException {
        placements = file("pladser.csv", PLACEMENTS + "010190-1234;Viborg;1990;SEL §108;B1;2022-05-01;;\n");
        facilities = file("tilbud.csv", FACILITIES.replace("Birkehuset 1", "Birkehuset 0202801234"));
        var run = CommandRun.of("placements", placements, facilities, "--year=2022", "--json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("tilbud.csv, linje 3, navn: Der kan stå et CPR-nummer.")
                .contains("pladser.csv, linje 7, reference: Der kan stå et CPR-nummer.")
                .contains("Intet er beregnet.")
                .doesNotContain("1234");
    }

    @Test
    void oneFileMayComeFromStandardInput() {
        var run = CommandRun.reading(PLACEMENTS, "placements", "-", facilities, "--year=2022", "--json");
        assertThat(run.exit()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out())).isEqualTo(json("--year=2022"));
        var both = CommandRun.of("placements", "-", "-", "--year=2022");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err()).contains("Kun én af filerne");
    }

    @Test
    void aFileThatIsNotThereIsAFaultAndNoStackTrace() {
        var missing = folder.resolve("mangler.csv").toString();
        var run = CommandRun.of("placements", missing, facilities, "--year=2022");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith(missing + ": Filen findes ikke.").hasLineCount(1);
        assertThat(run.out()).contains(missing + " kan ikke læses, så intet er regnet ud.");
    }

    @Test
    void withoutTheWholeFileOfFacilitiesNothingIsCountedAndThatIsSaidOnce() throws IOException {
        facilities = file("tilbud.csv", FACILITIES.replace(";til\n", ";slut\n"));
        var run = CommandRun.of("placements", placements, facilities, "--year=2022");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("tilbud.csv, linje 1, til: ").hasLineCount(1);
        assertThat(run.out())
                .contains(facilities + " er ikke læst til ende, så intet er regnet ud.")
                .doesNotContain("I alt");
    }

    @Test
    void numbersAreWrittenAsDanesDoWhateverTheMachineSpeaks() throws IOException {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            var row = "b%1$d;0779;1990;SEL §107;E1;2022-01-01;2022-01-01;\n";
            var rows = IntStream.range(0, 1_200).mapToObj(row::formatted).collect(Collectors.joining());
            placements = file("pladser.csv", PLACEMENTS + rows);
            var run = CommandRun.of("placements", placements, facilities, "--year=2022");
            assertThat(run.out()).contains("Læst: 1.205 købte pladser. Talt med: 1.204.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oneDayIsLittleAndNotNothing() throws IOException {
        placements = file(
                "pladser.csv",
                PLACEMENTS.lines().limit(1).toList().getFirst()
                        + "\nb1;0779;1990;SEL §107;E1;2022-01-01;2022-01-01;\n");
        var run = CommandRun.of("placements", placements, facilities, "--year=2022");
        assertThat(run.out()).containsPattern("Skive Kommune .* < 0,01 +1\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p f | Kommandoen mangler --year",
                "p --year=2022 | Kommandoen mangler TILBUD",
                "p f --year=x | --year kan ikke være x",
                "p f --year=1 | Årstallet 1 kan ikke bruges",
                "p f --year=2022 --until=2022-02-30 | --until kan ikke være 2022-02-30",
                "p f --year=2022 --by=farve | Tallene kan ikke deles op på farve",
                "p f --year=2022 --by=buyer,buyer | Den samme opdeling står to gange",
                "p f --year=2022 --json --csv | Vælg kun ét af valgene --json og --csv.",
                "p f --year=2022 --farve | Kommandoen kan ikke forstås"
            })
    void aCommandThatCannotBeCarriedOutSaysWhy(String command, String why) {
        var run = CommandRun.of(("placements " + command.strip()).split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(why).hasLineCount(1);
    }

    private JsonNode json(String... options) {
        var args = new ArrayList<>(List.of("placements", placements, facilities, "--json"));
        args.addAll(List.of(options));
        var run = CommandRun.of(args.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
