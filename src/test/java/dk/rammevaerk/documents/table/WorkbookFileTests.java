package dk.rammevaerk.documents.table;

import static dk.rammevaerk.documents.table.WrittenWorkbook.cell;
import static dk.rammevaerk.documents.table.WrittenWorkbook.format;
import static dk.rammevaerk.documents.table.WrittenWorkbook.ofRow;
import static dk.rammevaerk.documents.table.WrittenWorkbook.part;
import static dk.rammevaerk.documents.table.WrittenWorkbook.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.kernel.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTests {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private record Seen(List<Object> values, List<String> faults) {}

    /** What a typed reading of one column makes of each row. */
    private static Seen seen(byte[] content, Function<Row, Object> reading) throws PersonNumberFound {
        var values = new ArrayList<Object>();
        var faults = ReadTable.read(content, row -> values.add(String.valueOf(reading.apply(row))));
        return new Seen(values, faults.stream().map(ReadTable::told).toList());
    }

    @Test
    void textsNumbersAndDatesAreReadAsInCsv() throws PersonNumberFound {
        var read = ReadTable.of(ofRow("A-1", 779, LocalDate.of(2026, 5, 18), "", 975.5));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).containsExactly(List.of("A-1", "779", "2026-05-18", "", "975.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.976, null, E2 pris_pr_døgn PARTS_OF_AN_OERE [1.976]",
        "1976, 1976.00,",
        "975.5, 975.50,",
        "0.30000000000000004, 0.30,",
        "-1, null, E2 pris_pr_døgn NEGATIVE_AMOUNT [-1]"
    })
    void aNumberIsNeverAmbiguous(double number, String amount, String fault) throws PersonNumberFound {
        var seen = seen(ofRow("1", "2", "", "", number), row -> row.amount(ReadTable.PRICE));
        assertThat(seen).isEqualTo(new Seen(List.of(amount), fault == null ? List.of() : List.of(fault)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void datesAndMomentsAreReadFromBothBeginningsOfTime(boolean from1904) throws PersonNumberFound {
        var day = LocalDate.of(2026, 5, 18);
        var content = WrittenWorkbook.of(from1904, sheet -> {
            WrittenWorkbook.row(sheet, 1, "1", "2", day, day.atTime(13, 59, 59));
            for (int second = 0; second < 60; second++) {
                WrittenWorkbook.row(sheet, 2 + second, "1", "2", day, day.atTime(13, 59, second));
            }
        });
        var moments = seen(content, row -> Objects.requireNonNull(row.moment(ReadTable.UNTIL))
                .localSecond());
        assertThat(moments.faults()).isEmpty();
        assertThat(moments.values())
                .hasSize(61)
                .first()
                .isEqualTo(String.valueOf(day.atTime(13, 59, 59).toEpochSecond(ZoneOffset.UTC)));
        assertThat(moments.values().subList(1, 61)).doesNotHaveDuplicates();
        assertThat(seen(content, row -> row.date(ReadTable.FROM)).values()).containsOnly("2026-05-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void bothSpellingsOfABeginningIn1904AreKnown(String on) throws PersonNumberFound {
        var content =
                WrittenWorkbook.of(true, sheet -> WrittenWorkbook.row(sheet, 1, "1", "2", LocalDate.of(2026, 5, 18)));
        var book = part(content, "xl/workbook.xml").replaceFirst("date1904=\"[^\"]*\"", "date1904=\"" + on + "\"");
        assertThat(book).contains("date1904=\"" + on + "\"");
        assertThat(seen(with(content, "xl/workbook.xml", book), row -> row.date(ReadTable.FROM))
                        .values())
                .containsExactly("2026-05-18");
    }

    @Test
    void aFormulaThatGivesAnEmptyTextLeavesItsCellEmpty() throws PersonNumberFound {
        var content = WrittenWorkbook.of(sheet -> {
            WrittenWorkbook.row(sheet, 1, "1", "2", LocalDate.of(2026, 5, 18));
            cell(sheet, 1, 3).setCellFormula("IF(1=1,\"\",\"\")");
            sheet.getRow(1).getCell(3).setCellValue("");
        });
        var seen = seen(content, row -> row.isEmpty(ReadTable.UNTIL) && row.date(ReadTable.UNTIL) == null);
        assertThat(seen).isEqualTo(new Seen(List.of("true"), List.of()));
    }

    @Test
    void aDayIsItsMidnightWhereAMomentIsAskedForAndATimeAloneIsNone() throws PersonNumberFound {
        var content = WrittenWorkbook.of(sheet -> {
            WrittenWorkbook.row(sheet, 1, "1", "2", LocalDate.of(2026, 5, 18), LocalDateTime.of(2026, 5, 18, 12, 0));
            WrittenWorkbook.row(sheet, 2, "1", "2", 0.5, 46_160);
            format(sheet.getRow(2).getCell(2), "hh:mm");
        });
        assertThat(seen(content, row -> row.moment(ReadTable.FROM)).faults())
                .containsExactly("C3 fra NOT_A_MOMENT [12:00]");
        assertThat(seen(content, row -> row.moment(ReadTable.FROM)).values().getFirst())
                .isEqualTo(String.valueOf(
                        Moment.of(LocalDate.of(2026, 5, 18).atStartOfDay()).orElseThrow()));
        assertThat(seen(content, row -> row.date(ReadTable.UNTIL)).faults())
                .containsExactly("D2 til NOT_A_DATE [2026-05-18T12:00]", "D3 til NOT_A_DATE [46160]");
    }

    @Test
    void whatIsNoValueIsAFaultWhereItIsNeeded() throws PersonNumberFound {
        var content = WrittenWorkbook.of(sheet -> {
            cell(sheet, 1, 0).setCellValue(true);
            cell(sheet, 1, 1).setCellErrorValue(FormulaError.NA.getCode());
            cell(sheet, 1, 2).setCellFormula("1+1");
            sheet.getRow(1).getCell(2).setCellValue(46_160);
            format(sheet.getRow(1).getCell(2), "yyyy-mm-dd");
            cell(sheet, 1, 3).setCellFormula("NOW()");
        });
        var withoutValue = with(
                content,
                "xl/worksheets/sheet1.xml",
                part(content, "xl/worksheets/sheet1.xml").replace("NOW()</f><v>0.0</v>", "NOW()</f>"));
        var seen = seen(withoutValue, row -> {
            assertThat(row.text(ReadTable.REFERENCE)).isEmpty();
            row.require(ReadTable.BUYER);
            row.symbol(ReadTable.BUYER, new Symbols());
            assertThat(row.isEmpty(ReadTable.UNTIL)).isTrue();
            return row.date(ReadTable.FROM);
        });
        assertThat(seen.faults())
                .containsExactly("A2 reference NO_VALUE", "B2 køberkommune NO_VALUE", "D2 til NO_VALUE");
        assertThat(seen.values()).containsExactly("2026-05-18");
        assertThat(seen(withoutValue, Row::isSound))
                .as("told whether the column is asked for or not")
                .isEqualTo(new Seen(List.of("false"), seen.faults()));
    }

    @Test
    void theFirstSheetThatIsSeenIsReadBelowItsBlankRows() throws PersonNumberFound {
        var content = WrittenWorkbook.of(sheet -> {
            var book = sheet.getWorkbook();
            book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            var seen = book.createSheet("Set");
            book.setActiveSheet(1);
            WrittenWorkbook.row(seen, 4, " ");
            WrittenWorkbook.row(seen, 6, "", "Til", "FRA", "køberkommune", "reference");
            WrittenWorkbook.row(seen, 9, "", "i går", "", "779", 7);
        });
        var read = seen(content, row -> row.text(ReadTable.REFERENCE) + row.date(ReadTable.UNTIL));
        assertThat(read).isEqualTo(new Seen(List.of("7null"), List.of("B10 til NOT_A_DATE [i går]")));
    }

    @Test
    void whatWasWrittenIsReadBack() throws PersonNumberFound {
        var random = new Random(19_04L);
        for (int i = 0; i < 20; i++) {
            var rows = Stream.generate(() -> RandomTexts.row(random, 5))
                    .limit(1 + random.nextInt(20))
                    .toList();
            var read = ReadTable.of(WrittenWorkbook.of(sheet -> {
                for (int row = 0; row < rows.size(); row++) {
                    WrittenWorkbook.row(sheet, row + 1, rows.get(row).toArray());
                }
            }));
            assertThat(read.faults()).isEmpty();
            assertThat(read.rows()).isEqualTo(rows);
        }
    }

    @Test
    void whatIsNotReadIsTold() throws PersonNumberFound {
        var content = ofRow("1");
        assertThat(ReadTable.of(with(content, "xl/vbaProject.bin", "x")).told()).containsExactly("0 MACROS");
        assertThat(ReadTable.of(Arrays.copyOf(content, content.length - 900)).told())
                .containsExactly("0 DAMAGED");
        assertThat(ReadTable.of(with(content, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>"))
                        .told())
                .containsExactly("0 DAMAGED");
        assertThat(ReadTable.of(with(content, "xl/workbook.xml", "<workbook/>")).told())
                .containsExactly("0 DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZ2\"/>",
                "<c s=\"0\" r=\"ZZZZZZ2\"/>",
                "<c r='ZZZZZZ2'/>",
                "<x:c xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' r='ZZZZZZ2'/>",
                "<c r='&#90;ZZZZZ2'/>",
                "<c r='XFE2'/>",
                "<c r='A2B'/>"
            })
    void aCellFarOutIsDamageHoweverItIsWritten(String cell) throws PersonNumberFound {
        var content = ofRow("1");
        var sheet = part(content, SHEET).replace("</row></sheetData>", cell + "</row></sheetData>");
        assertThat(sheet).contains(cell);
        assertThat(ReadTable.of(with(content, SHEET, sheet)).told()).containsExactly("0 DAMAGED");
    }

    @Test
    void aRowOfMoreCellsThanThereAreColumnsIsDamage() throws PersonNumberFound {
        var content = ofRow("1");
        var sheet = part(content, SHEET).replace("</row></sheetData>", "<c/>".repeat(16_384) + "</row></sheetData>");
        assertThat(ReadTable.of(with(content, SHEET, sheet)).told()).containsExactly("0 DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<t>%s</t>", "<t><![CDATA[%s]]></t>", "<t x=\"%s\"></t>"})
    void aTextWithoutEndIsNeverHeld(String text) throws PersonNumberFound {
        var letters = (text.contains("CDATA") ? "<<<<<<<<" : "xxxxxxxx").repeat(200_000);
        var words = "<sst><si>" + text.formatted(letters) + "</si></sst>";
        assertThat(ReadTable.of(with(ofRow("1"), "xl/sharedStrings.xml", words)).told())
                .containsExactly("0 TOO_LARGE");
    }

    @Test
    void morePartsThanAWorkbookHasAreNotRead() throws PersonNumberFound {
        var out = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(out)) {
            for (int i = 0; i <= 2_000; i++) to.putNextEntry(new ZipEntry("xl/" + i + ".bin"));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        assertThat(ReadTable.of(out.toByteArray()).told()).containsExactly("0 TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({
        "10000000, 1000, 100000, ",
        "1000, 1000, 100000, TOO_LARGE",
        "10000000, 5, 100000, TOO_LARGE",
        "10000000, 1000, 500, TOO_LARGE"
    })
    void whatAWorkbookUnpacksToIsBounded(long unpacked, int parts, long shared, @Nullable String reason) {
        var words = new WorkbookWords(new WorkbookWords.Bounds(unpacked, parts, shared));
        var packed = new PackedBook(null, ofRow("A-1", "779", "2022-01-01"));
        var refused = catchThrowableOfType(UnreadableWorkbook.class, () -> words.look(packed));
        assertThat(refused == null ? null : refused.reason().name()).isEqualTo(reason);
    }

    @Test
    void aSecondSheetThatCouldHaveBeenReadIsAFault() throws PersonNumberFound {
        var content = twoSheets(SheetVisibility.VISIBLE, "2");
        assertThat(ReadTable.of(content).told()).containsExactly("0 TWO_SHEETS [Køb, Også]");
        assertThat(ReadTable.of(content).isComplete()).isFalse();
        assertThat(ReadTable.of(twoSheets(SheetVisibility.HIDDEN, "2")).faults())
                .isEmpty();
        assertThat(ReadTable.of(twoSheets(SheetVisibility.VISIBLE, "")).faults())
                .isEmpty();
    }

    private static byte[] twoSheets(SheetVisibility visibility, String reference) {
        return WrittenWorkbook.of(sheet -> {
            WrittenWorkbook.row(sheet, 1, "1");
            var other = sheet.getWorkbook().createSheet("Også");
            sheet.getWorkbook().setSheetVisibility(1, visibility);
            WrittenWorkbook.row(other, 2, "til", "FRA", "køberkommune", "reference", "mere");
            WrittenWorkbook.row(other, 3, "", "", "", reference);
        });
    }

    @Test
    void aWorkbookThatFailsHalfwayIsNotReadAsAWhole() throws PersonNumberFound {
        var content = WrittenWorkbook.of(sheet -> {
            WrittenWorkbook.row(sheet, 1, "1", "2");
            WrittenWorkbook.row(sheet, 2, "3", "4");
        });
        var broken = part(content, SHEET).replaceAll("(<c r=\"B3\"[^>]*><v>)\\d+", "$1x");
        assertThat(broken).contains("<v>x");
        var read = ReadTable.of(with(content, SHEET, broken));
        assertThat(read.told()).containsExactly("0 DAMAGED");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.isComplete()).isFalse();
    }

    @Test
    void aWorkbookOnTheDiskIsReadFromThereAndHowFarIsNotKnownBeforeItsEnd(@TempDir Path folder) throws Exception {
        var path = Files.write(folder.resolve("køb.xlsx"), WrittenWorkbook.of(sheet -> {
            for (int row = 1; row <= 10_000; row++) WrittenWorkbook.row(sheet, row, "R" + row, "779");
        }));
        var seen = new ArrayList<String>();
        var file = TableFile.of(path).watchedBy((bytes, ofBytes, rows) -> seen.add(bytes + "/" + ofBytes + " " + rows));
        assertThat(Tables.read(file, ReadTable.COLUMNS, row -> {})).isEqualTo(new TableRead(List.of(), true));
        long size = Files.size(path);
        assertThat(seen).containsExactly("-1/-1 10000", size + "/" + size + " 10000");
    }

    @Test
    void whateverTheFileHoldsItIsReadOrRefused() {
        var random = new Random(20_270_101L);
        var whole = ofRow("A-1", 779, LocalDate.of(2026, 5, 18), "§ 107", 975.5);
        var sheet = part(whole, "xl/worksheets/sheet1.xml");
        int read = 0;
        for (int i = 0; i < 300; i++) {
            var broken = i % 2 == 0
                    ? scratched(random, whole)
                    : with(
                            whole,
                            "xl/worksheets/sheet1.xml",
                            scratched(random, sheet.getBytes(StandardCharsets.UTF_8)));
            try {
                if (ReadTable.of(broken).faults().isEmpty()) read++;
            } catch (PersonNumberFound asGood) {
                read++;
            }
        }
        assertThat(read).isBetween(1, 299);
    }

    private static byte[] scratched(Random random, byte[] content) {
        var scratched = content.clone();
        for (int k = 0; k < 3; k++) scratched[random.nextInt(scratched.length)] = (byte) random.nextInt(256);
        return scratched;
    }
}
