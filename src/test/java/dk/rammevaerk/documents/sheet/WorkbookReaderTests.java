package dk.rammevaerk.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.documents.sheet.WorkbookCell.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTests {
    private static byte[] book(Consumer<XSSFSheet> filling) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            filling.accept(book.createSheet("Ark"));
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private static WorkbookCell only(Consumer<XSSFSheet> filling) {
        var cells = WorkbookReader.read(book(filling)).sheets().getFirst().cells();
        assertThat(cells).hasSize(1);
        return cells.firstEntry().getValue();
    }

    private static WorkbookCell number(double number, String format) {
        return only(sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
            var cell = sheet.createRow(6).createCell(3);
            cell.setCellValue(number);
            cell.setCellStyle(style);
        });
    }

    @ParameterizedTest(name = "{0} as {1} is {2} {3}")
    @CsvSource({
        "0.1, General, NUMBER, 0.1",
        "0.30000000000000004, General, NUMBER, 0.3",
        "1976, '#,##0', NUMBER, 1976",
        "1234567.89, '#,##0.00 \"kr. %\"', NUMBER, 1234567.89",
        "-0.0, General, NUMBER, 0",
        "1e15, General, NUMBER, 1000000000000000",
        "1e-7, General, NUMBER, 0.0000001",
        "0.125, 0.0%, PERCENTAGE, 12.5",
        "0.07, 0%, PERCENTAGE, 7",
        "46023, dd-mm-yyyy, DATE, 2026-01-01",
        "46023.5, dd-mm-yyyy hh:mm, DATE, 2026-01-01T12:00",
        "46023, '[$-406]d. mmmm yyyy', DATE, 2026-01-01"
    })
    void aNumberIsWhatIsShown(double number, String format, Kind kind, String text) {
        assertThat(number(number, format)).isEqualTo(new WorkbookCell(7, 4, kind, text));
        assertThat(number(number, format).address()).isEqualTo("D7");
    }

    @Test
    void eachKindOfCellIsKnown() {
        assertThat(only(sheet -> sheet.createRow(0).createCell(0).setCellValue(" ord\nto ")))
                .isEqualTo(WorkbookCell.text(1, 1, " ord\nto "));
        assertThat(only(sheet -> sheet.createRow(0).createCell(0).setCellValue(true)))
                .isEqualTo(new WorkbookCell(1, 1, Kind.BOOLEAN, "true"));
        assertThat(only(sheet -> sheet.createRow(0).createCell(0).setCellFormula("1+1")))
                .isEqualTo(new WorkbookCell(1, 1, Kind.FORMULA, "=1+1"));
        assertThat(only(sheet -> sheet.createRow(0).createCell(0).setCellErrorValue(FormulaError.DIV0.getCode())))
                .isEqualTo(new WorkbookCell(1, 1, Kind.ERROR, "#DIV/0!"));
        assertThat(only(sheet -> sheet.createRow(0).createCell(0).setCellValue(WorkbookText.of("_x0041_ og _x005F_"))))
                .isEqualTo(WorkbookCell.text(1, 1, "_x0041_ og _x005F_"));
    }

    @Test
    void daysAreDaysAlsoWhenTheYearsBeginIn1904() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = book.createSheet("Ark").createRow(0).createCell(0);
            cell.setCellValue(org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(2026, 5, 18), true));
            cell.setCellStyle(style);
            book.write(out);
        }
        assertThat(WorkbookReader.read(out.toByteArray()).sheets().getFirst().text("A1"))
                .isEqualTo("2026-05-18");
    }

    private static void assertRefused(byte[] content, Reason reason) {
        var refused = catchThrowableOfType(UnreadableWorkbook.class, () -> WorkbookReader.read(content));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }

    private static Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        var content = book(sheet -> sheet.createRow(0).createCell(0).setCellValue("ord"));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return out.toByteArray();
    }

    private static byte[] with(String part, String words) {
        var parts = parts();
        parts.put(part, words.getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    @Test
    void anotherKindOfFileIsTold() throws IOException {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused("a;b".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_WORKBOOK);
        assertRefused(zipped(Map.of("word/document.xml", new byte[10])), Reason.NOT_A_WORKBOOK);
        assertRefused(new byte[WorkbookReader.MAX_BYTES + 1], Reason.TOO_LARGE);
        var content = zipped(parts());
        assertRefused(Arrays.copyOf(content, content.length - 900), Reason.DAMAGED);
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            container.writeFilesystem(out);
            assertRefused(out.toByteArray(), Reason.ENCRYPTED);
        }
    }

    @Test
    void programsAndOtherFilesAreRefused() {
        assertRefused(with("xl/vbaProject.bin", "x"), Reason.MACROS);
        assertRefused(with("xl/externalLinks/externalLink1.xml", "<x/>"), Reason.EXTERNAL_LINKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/media/image1.bin", "xl/sharedStrings.xml"})
    void aBombIsRefused(String part) {
        var parts = parts();
        parts.put(
                part,
                new byte[(part.endsWith(".bin") ? (int) WorkbookReader.MAX_UNPACKED : WorkbookReader.MAX_PART) + 1]);
        assertRefused(zipped(parts), Reason.TOO_LARGE);
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertRefused(
                book(sheet ->
                        sheet.createRow(SheetReader.MOST_ROWS).createCell(0).setCellValue("x")),
                Reason.TOO_LARGE);
        assertRefused(
                book(sheet ->
                        sheet.createRow(0).createCell(SheetReader.MOST_COLUMNS).setCellValue("x")),
                Reason.TOO_LARGE);
        var empty = book(sheet -> {
            sheet.createRow(SheetReader.MOST_ROWS).createCell(0).setBlank();
            sheet.createRow(0).createCell(0).setCellValue("x");
        });
        assertThat(WorkbookReader.read(empty).sheets().getFirst().cells()).hasSize(1);
    }

    @Test
    void whatIsDeclaredOutsideIsNotAskedFor() {
        assertRefused(
                with(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><d><c t='inlineStr'><is><t>&a;</t></is></c></d>"),
                Reason.DAMAGED);
    }

    @Test
    void whateverTheFileHoldsItIsReadOrRefused() {
        var random = new Random(20_270_101L);
        var parts = parts();
        var whole = zipped(parts);
        int read = 0;
        for (int i = 0; i < 400; i++) {
            var broken = i % 2 == 0 ? scratched(random, whole) : zipped(withScratchedPart(random, parts));
            try {
                WorkbookReader.read(broken);
                read++;
            } catch (UnreadableWorkbook refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
        assertThat(read).isBetween(1, 399);
    }

    private static Map<String, byte[]> withScratchedPart(Random random, Map<String, byte[]> whole) {
        var parts = new LinkedHashMap<>(whole);
        var names = new ArrayList<>(parts.keySet());
        parts.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> scratched(random, part));
        return parts;
    }

    private static byte[] scratched(Random random, byte[] content) {
        var scratched = content.clone();
        for (int k = 0; k < 5; k++) scratched[random.nextInt(scratched.length)] = (byte) random.nextInt(256);
        return scratched;
    }
}
