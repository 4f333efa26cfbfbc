package dk.rammevaerk.reporting.workbooks;

import static dk.rammevaerk.reporting.workbooks.AnswerWorkbooksTests.FULL;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.rammevaerk.reporting.Danish;
import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.FormReader;
import dk.rammevaerk.reporting.questionnaires.FormWriter;
import dk.rammevaerk.reporting.questionnaires.RandomQuestionnaires;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens and saves our workbooks; where it is not installed the test says so and stops. */
class LibreOfficeWorkbooksIT {
    @TempDir
    private Path folder;

    @BeforeEach
    void isThere() throws IOException {
        var program = Arrays.stream(System.getenv("PATH").split(":"))
                .map(path -> Path.of(path, "soffice"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(program.isPresent(), "LibreOffice is not installed");
        var spreadsheets = program.get().toRealPath().resolveSibling("libsclo.so");
        assumeTrue(Files.exists(spreadsheets), "LibreOffice Calc is not installed");
    }

    /** Opened and saved, nothing else. */
    private byte[] saved(byte[] content) throws Exception {
        var in = Files.write(folder.resolve("book.xlsx"), content);
        var out = Files.createDirectories(folder.resolve("saved"));
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var saved = Files.readAllBytes(out.resolve("book.xlsx"));
        assertThat(saved).isNotEqualTo(content);
        return saved;
    }

    @Test
    void anAnswerWorkbookLosesNothing() throws Exception {
        var said = new Answers(
                FULL.entries(),
                Set.of(Cell.of("pladser")),
                Map.of("belaegning", Act.NOT_RELEVANT),
                Map.of("takst", "=Ny pris\nfra 1. januar"));
        var last = WorkbookFixture.answers("pladser", "100", "hjemlose.unge.antal", "3");
        var filled = made(said, last)
                .type("hjemlose.kvinder.antal", 1_976)
                .type("hjemlose.kvinder.opgjort", LocalDate.of(2026, 10, 2))
                .type("herberger.50.herberg_navn", "Æble & <ø>\nå")
                .mark("grupper", "unge", "");
        var saved = saved(filled.saved());
        var reading = WorkbookFixture.read(saved);
        assertThat(reading.isRefused()).isFalse();
        assertThat(reading.made()).isEqualTo(said);
        var difference = AnswerDifference.between(reading.made(), said, reading.typed());
        assertThat(difference.changes())
                .extracting(change -> change.place() + "=" + change.workbook())
                .containsExactlyInAnyOrder(
                        "ANSWER:hjemlose.kvinder.antal=1976",
                        "ANSWER:hjemlose.kvinder.opgjort=2026-10-02",
                        "ANSWER:herberger.50.herberg_navn=Æble & <ø> å",
                        "ANSWER:grupper=kvinder");
        assertThat(reading.typed().prefilled()).isEqualTo(said.prefilled());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
            var sheet = book.getSheet("Kapacitet");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getDataValidations()).isNotEmpty();
            assertThat(book.getSheetVisibility(book.getSheetIndex(WorkbookKey.SHEET)))
                    .isNotEqualTo(org.apache.poi.ss.usermodel.SheetVisibility.VISIBLE);
            assertThat(sheet.getRow(3).getCell(2).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getLocked()).isTrue();
        }
    }

    @Test
    void anXlsFormLosesNothing() throws Exception {
        var forms = new XlsForms(Danish.messages());
        var shelters = FormFixture.shelters().rows();
        assertThat(forms.read(saved(forms.write(shelters))).rows()).isEqualTo(shelters);
        var questionnaires = new RandomQuestionnaires(new Random(20_270_101L));
        for (var questionnaire :
                IntStream.range(0, 5).mapToObj(i -> questionnaires.next(40)).toList()) {
            var rows = forms.read(saved(forms.write(FormWriter.write(questionnaire))))
                    .rows();
            assertThat(FormReader.read(Objects.requireNonNull(rows)).questionnaire())
                    .isEqualTo(questionnaire);
        }
    }
}
