package dk.rammevaerk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sees who runs a command; everything but the process itself. */
class CommandLineTests {
    private static final String MINUTES = """
            # DASSOS den 27. februar 2026

            ## Referat

            **Tidspunkt:** Den 27. februar 2026 kl. 10.00-12.00

            ## 1. Beslutningspunkter

            ### 1.1 Fælles plan for døgntilbud

            **Indstilling:**

            - godkender planen

            **Referat:** DASSOS godkendte planen.
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "read --help", "restore --help", "placements --help", "stays --help"})
    void helpIsInDanish(String command) {
        var answer = CommandRun.of(command.split(" "));
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("Brug: rammevaerk").contains("Vis denne hjælp");
        assertThat(answer.out()).doesNotContainIgnoringCase("usage").doesNotContainIgnoringCase("options:");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(CommandRun.of("--help").out())
                .contains("read", "restore", "placements", "stays", "--rammevaerk.data=MAPPE", "--server.port=TAL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--findes-ikke", "findes-ikke", "read --findes-ikke x", "restore --findes-ikke", "restore x"})
    void whatCannotBeUnderstoodIsSaidInOneLine(String command) {
        var answer = CommandRun.of(command.split(" "));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("Kommandoen kan ikke forstås: " + command + ". Se rammevaerk --help.\n");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aCommandWithoutAFileSaysWhatToWrite() {
        var answer = CommandRun.of("read");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("Kommandoen mangler FIL. Se rammevaerk read --help.\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--server.prot=8081, server.port",
        "--rammevaerk.deta=x, rammevaerk.data",
        "--spring.datasource.ulr=x, spring.datasource.url"
    })
    void aMisspeltSettingIsRefusedWithTheNearestOne(String setting, String nearest) {
        var err = new ByteArrayOutputStream();
        assertThat(CommandLineInterface.knowsSettings(new PrintStream(err, true, UTF_8), setting))
                .isFalse();
        assertThat(err.toString(UTF_8)).contains("Mente du --" + nearest + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--server.port=1",
                "--server.address=0.0.0.0",
                "--server.forward-headers-strategy=native",
                "--SERVER.PORT=1",
                "--rammevaerk.data=x",
                "--rammevaerk.master-key-file=x",
                "--spring.datasource.url=x",
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.flyway.user=x",
                "--spring.config.location=x",
                "--spring.config.additional-location=x",
                "--spring.profiles.active=x",
                "--logging.level.dk.rammevaerk=debug",
                "--spring.security.oauth2.client.registration.login.scope=openid",
                "--spring.security.oauth2.client.provider.login.issuer-uri=x"
            })
    void settingsThatAreDocumentedAreKnown(String setting) {
        var err = new ByteArrayOutputStream();
        assertThat(CommandLineInterface.knowsSettings(new PrintStream(err, true, UTF_8), setting))
                .as(err.toString(UTF_8))
                .isTrue();
    }

    @Test
    void everySettingOfOurOwnIsKnown() throws IOException {
        var used = java.util.regex.Pattern.compile("\\$\\{(rammevaerk\\.[a-z.-]+)");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (var name : used.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1))
                        .toList()) {
                    var err = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
                    assertThat(CommandLineInterface.knowsSettings(err, "--" + name + "=x"))
                            .as(name)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', true",
        "--server.port=8081, true",
        "--rammevaerk.data=x --rammevaerk.demo=false, true",
        "--help, false",
        "--server, false",
        "read x, false",
        "--server.port=8081 read, false"
    })
    void settingsAloneStartTheServer(String command, boolean server) {
        var args = command.isEmpty() ? new String[0] : command.split(" ");
        assertThat(CommandLineInterface.asksForServer(args)).isEqualTo(server);
    }

    @Test
    void oneFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        var good = file("godt.md", MINUTES);
        var bad = file("forkert.pdf", "%PDF-1.7\nog så ikke mere");
        var also = file("ogsaa-godt.md", MINUTES);
        var missing = folder.resolve("mangler.md");

        var answer = CommandRun.of("read", good, bad, missing.toString(), also);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out())
                .contains(good + ": DASSOS, 27.\u00A0februar 2026, 1 punkt")
                .contains(also + ": DASSOS")
                .contains("1.1 Fælles plan for døgntilbud");
        assertThat(answer.err().lines()).hasSize(2);
        assertThat(answer.err())
                .contains(bad + ": ")
                .contains(missing + ": Filen findes ikke. Ret navnet, og prøv igen.")
                .doesNotContain("Exception");
    }

    @Test
    void jsonIsAnObjectForOneFileAndAListForMore() throws IOException {
        var one = file("et.md", MINUTES);
        var two = file("to.md", MINUTES);
        var json = JsonMapper.builder().build();

        var single = CommandRun.of("read", one, "--json");
        assertThat(single.exit()).isZero();
        assertThat(json.readTree(single.out()).isObject()).isTrue();
        assertThat(json.readTree(single.out()).get("forum").asString()).isEqualTo("DASSOS");

        var both = CommandRun.of("read", "--json", one, two);
        assertThat(json.readTree(both.out()).isArray()).isTrue();
        assertThat(json.readTree(both.out()).size()).isEqualTo(2);

        var half = CommandRun.of(
                "read", "--json", one, folder.resolve("mangler.md").toString());
        assertThat(half.exit()).isEqualTo(1);
        assertThat(json.readTree(half.out()).isArray())
                .as("a list also when only one of two could be read")
                .isTrue();
        assertThat(json.readTree(half.out()).size()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadGivesNoJson() {
        var answer =
                CommandRun.of("read", "--json", folder.resolve("mangler.md").toString());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mgdet blev holdt pa radhuset\nog sluttede\n",
                "uden linjeslut",
                "",
                "\n",
                "\n\n\nMgdet\n\n",
                "Mgdet\r\nsluttede\r\n",
                "blandet\r\nog\nog\r\n",
                "sidste\r\nuden"
            })
    void restoringKeepsEveryLineEnd(String text) {
        assertThat(lineEnds(restore(text))).isEqualTo(lineEnds(text));
    }

    @Test
    void restoringMendsLettersAndLeavesTheRest() {
        assertThat(restore("DASSOS holdt mgde om dggntilbud.\r\n")).isEqualTo("DASSOS holdt møde om døgntilbud.\r\n");
        assertThat(restore("En sund linje.\n")).isEqualTo("En sund linje.\n");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String lineEnds(String text) {
        return text.replaceAll("[^\r\n]+", "x");
    }

    private static String restore(String text) {
        var answer = CommandRun.reading(text, "restore");
        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).isEmpty();
        return answer.out();
    }
}
