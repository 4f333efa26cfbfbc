package dk.rammevaerk.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.sheet.ExcelSheet.Column;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelSheetTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12", "-ja", "@SUM(A1)", "\tx", "\rx"})
    void whatBeginsLikeAFormulaStaysText(String words) throws IOException {
        var cell = row(words).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void textsNumbersAndDatesAreWhatTheyAre() throws IOException {
        var row = row("Besluttet", 7, LocalDate.of(2026, 2, 27), null);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Besluttet");
        assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(7);
        assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-02-27");
        assertThat(row.getCell(3)).isNull();
    }

    private static Row row(@Nullable Object... values) throws IOException {
        var out = new ByteArrayOutputStream();
        var columns =
                Arrays.stream(values).map(value -> new Column("Kolonne", 10)).toList();
        try (var sheet = new ExcelSheet("Ark", columns)) {
            sheet.row(Arrays.asList(values));
            sheet.writeTo(out);
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Kolonne");
            return workbook.getSheetAt(0).getRow(1);
        }
    }

    @Test
    void manyRowsAreWritten() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new ExcelSheet("Ark", List.of(new Column("Kolonne", 10)))) {
            for (int i = 0; i < 2_000; i++) sheet.row(List.of("række " + i));
            sheet.writeTo(out);
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2_000);
        }
    }
}
