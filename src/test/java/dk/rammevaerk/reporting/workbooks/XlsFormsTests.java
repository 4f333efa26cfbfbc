package dk.rammevaerk.reporting.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.reporting.Danish;
import dk.rammevaerk.reporting.questionnaires.FormFault;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.FormReader;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsFormsTests {
    private final XlsForms forms = new XlsForms(Danish.messages());

    private static void rows(XSSFSheet sheet, Object[]... rows) {
        for (var words : rows) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < words.length; i++) {
                if (words[i] instanceof Number number) row.createCell(i).setCellValue(number.doubleValue());
                else if (!words[i].equals("")) row.createCell(i).setCellValue((String) words[i]);
            }
        }
    }

    private static byte[] book(Object[]... survey) {
        return Books.written(book -> {
            rows(book.createSheet("Survey"), survey);
            rows(book.createSheet("Choices"), new Object[] {"list name", "label::Dansk (da)", "name"}, new Object[] {
                "drift", "Offentlig", 1
            });
            rows(book.createSheet("settings"), new Object[] {"form_id", "form_title"}, new Object[] {"x", "Herberger"});
        });
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var rows = FormFixture.shelters().rows();
        assertThat(forms.read(forms.write(rows)).rows()).isEqualTo(rows);
    }

    @Test
    void wordsThatLookLikeFormulasAndSignsStayWords() {
        var rows = FormFixture.titled("=1+1")
                .row("text", "a", "=SUM(A1)", "hint", "_x0041_ og\nen linje til")
                .rows();
        assertThat(forms.read(forms.write(rows)).rows()).isEqualTo(rows);
    }

    @Test
    void headingsAreKnownByNameInAnyOrderAndCase() {
        var reading = forms.read(book(
                new Object[] {"NAME", "Type", "label::Dansk (da)", "hint::Dansk (da)", "", "rammevaerk::change"},
                new Object[] {"a", "select_one drift", "A", "Hjælp", "", 2.5},
                new Object[] {"", "", "", "", "", ""},
                new Object[] {"b", "integer", 7, "", "", 10}));
        var rows = reading.rows();
        assertThat(reading.faults()).isEmpty();
        assertThat(rows).isNotNull();
        assertThat(rows.title()).isEqualTo("Herberger");
        assertThat(rows.survey())
                .containsExactly(
                        new FormRows.Row(
                                2,
                                Map.of(
                                        "type",
                                        "select_one drift",
                                        "name",
                                        "a",
                                        "label",
                                        "A",
                                        "hint",
                                        "Hjælp",
                                        "rammevaerk::change",
                                        "2,5")),
                        new FormRows.Row(
                                4, Map.of("type", "integer", "name", "b", "label", "7", "rammevaerk::change", "10")));
        assertThat(rows.choices()).first().extracting(row -> row.get("name")).isEqualTo("1");
        assertThat(FormReader.read(rows).faults()).isEmpty();
    }

    @Test
    void aColumnThatIsNotKnownIsToldOnceWhenSomethingStandsInIt() {
        var reading = forms.read(book(
                new Object[] {"type", "name", "label", "calculation", "default", "label::English"},
                new Object[] {"text", "a", "A", "1", "", ""},
                new Object[] {"text", "b", "B", "2", "", "", "3"}));
        assertThat(reading.rows()).isNull();
        assertThat(reading.faults())
                .containsExactly(
                        new FormFault(
                                "survey", 1, "label", FormFault.Kind.TWICE_THE_SAME_COLUMN, List.of("label::English")),
                        new FormFault(
                                "survey", 1, "calculation", FormFault.Kind.UNKNOWN_COLUMN, List.of("calculation")),
                        new FormFault("survey", 3, "", FormFault.Kind.UNKNOWN_COLUMN, List.of("G3")));
    }

    @Test
    void aFormulaIsTold() {
        var content = Books.written(book -> {
            var sheet = book.createSheet("survey");
            rows(sheet, new Object[] {"type", "name", "label"}, new Object[] {"text", "a", ""});
            sheet.getRow(1).createCell(2).setCellFormula("A1&B1");
        });
        assertThat(forms.read(content).faults())
                .containsExactly(new FormFault("survey", 2, "label", FormFault.Kind.FORMULA, List.of()));
    }

    @Test
    void aWorkbookWithoutTheSheetAndAFileThatIsNoneAreTold() {
        assertThat(forms.read(Books.written(book -> book.createSheet("Ark1"))).faults())
                .containsExactly(new FormFault("survey", 0, "", FormFault.Kind.NO_SHEET, List.of()));
        assertThat(forms.read(new byte[] {1, 2, 3}).unreadable()).isEqualTo(UnreadableWorkbook.Reason.NOT_A_WORKBOOK);
    }

    @Test
    void aNumberOfAPersonIsToldAlsoInASheetOfItsOwn() {
        var content = Books.written((XSSFWorkbook book) -> {
            rows(book.createSheet("survey"), new Object[] {"type", "name", "label"}, new Object[] {"text", "a", "A"});
            rows(book.createSheet("Noter"), new Object[] {"", "010170-1234"});
        });
        assertThat(forms.read(content).faults())
                .containsExactly(new FormFault("Noter", 1, "B1", FormFault.Kind.CPR, List.of()));
    }
}
