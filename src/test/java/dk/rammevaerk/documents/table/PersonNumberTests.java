package dk.rammevaerk.documents.table;

import static dk.rammevaerk.documents.table.WrittenWorkbook.cell;
import static dk.rammevaerk.documents.table.WrittenWorkbook.part;
import static dk.rammevaerk.documents.table.WrittenWorkbook.row;
import static dk.rammevaerk.documents.table.WrittenWorkbook.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rammevaerk.documents.table.PersonNumberFound.Where;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody has the number 010124-1234: it is not long since the day it names, and the tests say where it hides. */
class PersonNumberTests {
    private static final String NUMBER = "010124-1234";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEADINGS = "reference;køberkommune;fra;til;note\n";

    private static PersonNumberFound found(byte[] content) {
        var found = catchThrowableOfType(PersonNumberFound.class, () -> ReadTable.of(content));
        assertThat(found).as("a number was found").isNotNull();
        assertThat(found.places() + found.getMessage() + found.file())
                .doesNotContain(NUMBER, "0101241234", "101241234");
        return found;
    }

    private static List<String> places(byte[] content) {
        return found(content).places().stream()
                .map(place -> {
                    boolean isRow = place.where() == Where.LINE || place.where() == Where.CELL;
                    var sheet = place.sheet().isEmpty() ? "" : place.sheet() + "!";
                    return ((isRow ? "" : place.where() + " ") + sheet + place.at() + " " + place.column()).strip();
                })
                .toList();
    }

    private static List<String> places(String text) {
        return places(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            1;2;;;010124-1234\\n                 | 2 note
            010124 1234;2;;;\\n                  | 2 reference
            1;2;010124-1234;i går;\\n            | 2 fra
            1;2;;;;;;010124-1234\\n              | 2
            ;;;;\\n\\n1;2;"a\\nb";;"a\\n010124-1234"\\n | 6 note
            1;"2\\n0101241234";;;\\n             | 3 køberkommune
            1;"2"x;;;0101241234\\n               | 2 note
            1;2;;;"0101241234\\n                 | 2 note
            """)
    void inAnyCellOfAText(String rows, String place) {
        assertThat(places(HEADINGS + rows.replace("\\n", "\n"))).containsExactly(place);
    }

    @Test
    void allOfTheFileIsLookedThroughAndTheFirstTwentyPlacesAreTold() {
        var found = found((HEADINGS + "1;2;;;010124-1234\n".repeat(50)).getBytes(StandardCharsets.UTF_8));
        assertThat(found.places()).hasSize(20).first().isEqualTo(PersonNumberFound.Place.line(2, "note"));
        assertThat(found.others()).isEqualTo(30);
    }

    @Test
    void aHeadingThatHoldsOneIsNotRepeated() {
        assertThat(places("reference;010124-1234;fra;til\n1;010124-1234;;\n")).containsExactly("1", "2");
    }

    @Test
    void belowHeadingsThatAreWrongToo() {
        assertThat(places("a;b\n1;2\n3;010124-1234\n")).containsExactly("3 b");
    }

    @Test
    void behindAQuoteThatIsNeverClosedToo() {
        var filling = ("2;" + "b".repeat(80) + ";;;\n").repeat(20_000);
        assertThat(places(HEADINGS + "1;\"x;;;\n" + filling + "1;010124\n1234;;\n"))
                .containsExactly("20003");
    }

    @Test
    void inTheNameOfTheFile() throws Exception {
        var file = TableFile.of(
                "liste 010124-1234.csv", new java.io.ByteArrayInputStream(HEADINGS.getBytes(StandardCharsets.UTF_8)));
        var found =
                catchThrowableOfType(PersonNumberFound.class, () -> Tables.read(file, ReadTable.COLUMNS, row -> {}));
        assertThat(found.file()).isEqualTo("liste ######-####.csv");
        assertThat(found.places()).containsExactly(PersonNumberFound.Place.of(Where.FILE_NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "0101241234, E2 note",
        "101241234, E2 note",
        "3112991234, E2 note",
        "999999123, ",
        "1011241234567, ",
        "10124.1234, "
    })
    void aNumberCellThatMayBeOneIsFoundEvenWithoutItsZero(double number, String place) throws PersonNumberFound {
        var content = WrittenWorkbook.of(sheet -> {
            row(sheet, 0, "reference", "køberkommune", "fra", "til", "note");
            row(sheet, 1, "1", "2", "", "", number);
        });
        if (place == null) assertThat(ReadTable.of(content).faults()).isEmpty();
        else assertThat(places(content)).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v>1</v>", "<v>x</v>"})
    void inAFormulaWhoseValueSaysNothing(String value) {
        var content = WrittenWorkbook.of(sheet -> row(sheet, 1, "1", "2", 7));
        var rows = part(content, SHEET).replace("<v>7.0</v>", "<f>IF(A2=\"" + NUMBER + "\",1,0)</f>" + value);
        assertThat(places(with(content, SHEET, rows))).containsExactly("C2 fra");
    }

    @Test
    void inAFormulaThatTheLibraryPassesOver() {
        var content = WrittenWorkbook.of(sheet -> row(sheet, 1, "1", "2", "3"));
        var rows = part(content, SHEET).replaceAll("(<c r=\"C2\"[^>]*>)", "$1<f>\"" + NUMBER + "\"</f>");
        assertThat(places(with(content, SHEET, rows))).containsExactly("UNUSED_ROWS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1'><v>101241234</v></c>",
                "<c><v>0101241234</v></c>",
                "<c t='inlineStr'><is><r><t>010124</t></r><r><t>-1234</t></r></is></c>",
                "<c><f>\"010124-1234\"</f><v>1</v></c>",
                "<!-- -->010124-1234<c/>"
            })
    void inASheetThatTheWorkbookDoesNotName(String cells) {
        var rows = "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>";
        assertThat(places(with(WrittenWorkbook.ofRow("1"), "xl/worksheets/sheet7.xml", rows)))
                .hasSize(1)
                .first()
                .isIn("UNUSED_ROWS", "RULES_OF_SHEET");
    }

    @Test
    void whereTheSheetThatIsReadFailsHalfway() {
        var content = WrittenWorkbook.of(sheet -> {
            row(sheet, 1, "1", "2");
            cell(sheet.getWorkbook().createSheet("Ark 2"), 2, 1).setCellValue(NUMBER);
            sheet.createDrawingPatriarch()
                    .createCellComment(sheet.getWorkbook().getCreationHelper().createClientAnchor())
                    .setString(new XSSFRichTextString(NUMBER));
        });
        var broken = part(content, SHEET).replaceAll("(<c r=\"B2\"[^>]*><v>)\\d+", "$1x");
        assertThat(broken).contains("<v>x");
        assertThat(places(with(content, SHEET, broken))).containsExactly("CELL_OF_SHEET Ark 2!B3", "COMMENT");
    }

    private static Arguments hidden(String place, java.util.function.Consumer<XSSFSheet> filling) {
        return Arguments.of(place, filling);
    }

    static Stream<Arguments> hidingPlaces() {
        return Stream.of(
                hidden("C19 fra", sheet -> cell(sheet, 18, 2).setCellValue(NUMBER)),
                hidden("H19", sheet -> cell(sheet, 18, 7).setCellValue("cpr " + NUMBER)),
                hidden("C19 fra", sheet -> {
                    var text = new XSSFRichTextString("010124");
                    text.append("-1234", sheet.getWorkbook().createFont());
                    cell(sheet, 18, 2).setCellValue(text);
                }),
                hidden("CELL_OF_SHEET Ark 2!B3", sheet -> cell(
                                sheet.getWorkbook().createSheet("Ark 2"), 2, 1)
                        .setCellValue(NUMBER)),
                hidden("CELL_OF_SHEET Skjult!B3", sheet -> {
                    cell(sheet.getWorkbook().createSheet("Skjult"), 2, 1).setCellValue(101_241_234);
                    sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                }),
                hidden("NAMES", sheet -> sheet.getWorkbook().createSheet(NUMBER)),
                hidden("NAMES", sheet -> {
                    var name = sheet.getWorkbook().createName();
                    name.setNameName("liste");
                    name.setRefersToFormula("\"" + NUMBER + "\"");
                }),
                hidden("COMMENT", sheet -> sheet.createDrawingPatriarch()
                        .createCellComment(
                                sheet.getWorkbook().getCreationHelper().createClientAnchor())
                        .setString(new XSSFRichTextString(NUMBER))),
                hidden("HEADER_OR_FOOTER", sheet -> sheet.getHeader().setLeft(NUMBER)),
                hidden("HEADER_OR_FOOTER", sheet -> sheet.getFooter().setLeft(NUMBER)),
                hidden("RULES_OF_SHEET", sheet -> {
                    var help = sheet.getDataValidationHelper();
                    var one = help.createValidation(
                            help.createTextLengthConstraint(0, "1", "5"),
                            new org.apache.poi.ss.util.CellRangeAddressList(1, 1, 1, 1));
                    one.createPromptBox("Bemærk", NUMBER);
                    sheet.addValidationData(one);
                }),
                hidden("DRAWING", sheet -> sheet.createDrawingPatriarch()
                        .createTextbox(new org.apache.poi.xssf.usermodel.XSSFClientAnchor())
                        .setText(NUMBER)),
                hidden("PROPERTIES", sheet -> sheet.getWorkbook()
                        .getProperties()
                        .getCoreProperties()
                        .setTitle("Om " + NUMBER)),
                hidden("PROPERTIES", sheet -> sheet.getWorkbook()
                        .getProperties()
                        .getCustomProperties()
                        .addProperty("sag", NUMBER)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidingPlaces")
    void inAnyPlaceOfAWorkbook(String place, java.util.function.Consumer<XSSFSheet> filling) {
        assertThat(places(WrittenWorkbook.of(filling))).containsExactly(place);
    }

    @Test
    void inATextThatNoCellUses() {
        var content = WrittenWorkbook.of(sheet -> row(sheet, 1, "1"));
        var words = part(content, "xl/sharedStrings.xml").replace("</sst>", "<si><t>010124</t><t>1234</t></si></sst>");
        assertThat(places(with(content, "xl/sharedStrings.xml", words))).containsExactly("UNUSED_TEXT");
    }

    @Test
    void aSheetNamedByOneIsToldWithoutItsDigits() {
        var content = WrittenWorkbook.of(
                sheet -> cell(sheet.getWorkbook().createSheet(NUMBER), 2, 1).setCellValue(NUMBER));
        assertThat(places(content)).containsExactly("CELL_OF_SHEET ######-####!B3", "NAMES");
    }
}
