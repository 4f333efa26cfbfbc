package dk.rammevaerk.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvSheetTests {
    @Test
    void whatASpreadsheetProgramWouldTakeForAFormulaIsText() {
        var rows = List.of(
                List.of("=1+1", "-10%", "@SUM(A1)", "Ærø; og \"mere\""),
                Arrays.asList(new BigDecimal("-26.60"), 12L, null, "to\nlinjer"));
        assertThat(new String(CsvSheet.of(rows), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=1+1;'-10%;'@SUM(A1);\"Ærø; og \"\"mere\"\"\"\r\n-26,60;12;;\"to\nlinjer\"\r\n");
    }
}
