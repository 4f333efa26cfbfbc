package dk.rammevaerk.reporting.workbooks;

import static dk.rammevaerk.reporting.workbooks.AnswerWorkbooksTests.FULL;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.IDENTITY;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.SHELTERS;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.WORKBOOKS;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.made;
import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.workbooks.WorkbookFault.Kind;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RefusedWorkbooksTests {
    private static WorkbookReading changed(Consumer<XSSFWorkbook> doing) {
        return read(made(FULL, Answers.NONE).with(doing).saved());
    }

    private static void assertRefused(WorkbookReading reading, Kind kind, String sheet, String address) {
        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.typed()).isEqualTo(Answers.NONE);
        assertThat(reading.made()).isEqualTo(Answers.NONE);
        assertThat(reading.faults()).first().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.sheet()).isEqualTo(sheet);
            assertThat(fault.address()).isEqualTo(address);
        });
    }

    @Test
    void aWorkbookGoesBackToNothingElse() {
        var content = made(FULL, Answers.NONE).saved();
        var round = new WorkbookIdentity("another", IDENTITY.response(), IDENTITY.formVersion());
        var authority = new WorkbookIdentity(IDENTITY.round(), "another", IDENTITY.formVersion());
        var version = new WorkbookIdentity(IDENTITY.round(), IDENTITY.response(), "4");
        var toRound = WORKBOOKS.read(content, new WorkbookExpectation(round, SHELTERS, Answers.NONE));
        assertRefused(toRound, Kind.OTHER_ROUND, "", "");
        assertThat(toRound.faults().getFirst().details()).containsExactly("Herberger 2027");
        var toAuthority = WORKBOOKS.read(content, new WorkbookExpectation(authority, SHELTERS, Answers.NONE));
        assertRefused(toAuthority, Kind.OTHER_AUTHORITY, "", "");
        assertThat(toAuthority.faults().getFirst().details()).containsExactly("Struer Kommune");
        assertRefused(
                WORKBOOKS.read(content, new WorkbookExpectation(version, SHELTERS, Answers.NONE)),
                Kind.OLD_VERSION,
                "",
                "");
    }

    @Test
    void aHiddenSheetThatIsGoneOrWrittenInIsTold() {
        assertRefused(changed(book -> book.removeSheetAt(book.getSheetIndex(WorkbookKey.SHEET))), Kind.NO_KEY, "", "");
        assertRefused(
                changed(book ->
                        book.getSheet(WorkbookKey.SHEET).getRow(3).getCell(2).setCellValue("C9")),
                Kind.KEY_CHANGED,
                "",
                "");
    }

    @Test
    void aHeadingThatWasChangedIsToldAtItsCell() {
        assertRefused(
                changed(book -> book.getSheet("Kapacitet").getRow(3).getCell(0).setCellValue("Har I to?")),
                Kind.LABEL_CHANGED,
                "Kapacitet",
                "A4");
    }

    @Test
    void rowsThatWereMovedAreTold() {
        assertRefused(
                changed(book -> book.getSheet("Kapacitet").shiftRows(4, 5, 1)), Kind.LABEL_CHANGED, "Kapacitet", "A5");
    }

    @Test
    void aSheetThatIsGoneIsNamed() {
        assertRefused(
                changed(book -> book.removeSheetAt(book.getSheetIndex("Hjemløse"))), Kind.SHEET_GONE, "Hjemløse", "");
    }

    @Test
    void aNumberOfAPersonIsToldAtItsCellAndNothingIsKept() {
        var filled = made(FULL, Answers.NONE);
        var place = filled.place("tekst").split("!");
        var reading = read(filled.type("tekst", "Borger 010170-1234").saved());
        assertRefused(reading, Kind.CPR, place[0], place[1]);
        assertThat(reading.toString()).doesNotContain("1234");
    }

    @Test
    void aNumberOfAPersonIsFoundWhereverItStands() {
        var outside = changed(
                book -> book.getSheet("Læs mig").createRow(60).createCell(20).setCellValue(1_801_701_234.0));
        assertRefused(outside, Kind.CPR, "Læs mig", "U61");
        var comment = changed(book -> {
            var sheet = book.getSheet("Kapacitet");
            var anchor = book.getCreationHelper().createClientAnchor();
            var note = sheet.createDrawingPatriarch().createCellComment(anchor);
            note.setString(book.getCreationHelper().createRichTextString("Se 010170-1234"));
            sheet.getRow(3).getCell(0).setCellComment(note);
        });
        assertRefused(comment, Kind.CPR, "", "");
        var title = changed(book -> book.getProperties().getCoreProperties().setTitle("010170-1234"));
        assertRefused(title, Kind.CPR, "", "");
    }

    @Test
    void aZeroThatTheProgramTookDoesNotHideANumber() {
        var filled = made(FULL, Answers.NONE);
        var place = filled.place("tekst").split("!");
        assertRefused(read(filled.type("tekst", 101_701_234).saved()), Kind.CPR, place[0], place[1]);
    }

    @Test
    void whatIsNoWorkbookIsTold() {
        var content = made(FULL, Answers.NONE).saved();
        assertRefused(read(new byte[0]), Kind.EMPTY, "", "");
        assertRefused(read("Svar: 12".getBytes(java.nio.charset.StandardCharsets.UTF_8)), Kind.NOT_A_WORKBOOK, "", "");
        assertRefused(read(Arrays.copyOf(content, content.length / 2)), Kind.DAMAGED, "", "");
    }
}
