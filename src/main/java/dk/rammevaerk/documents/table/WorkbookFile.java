package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.kernel.CprGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of a workbook, row by row, and looks through all the rest of it. */
final class WorkbookFile {
    /** Packed; a million rows are 10 to 40 MB. */
    private static final int MOST_BYTES = 200 * 1024 * 1024;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final byte[] content;
    private final Reading reading;
    private final PersonNumbers persons;

    private WorkbookFile(byte[] content, Reading reading, PersonNumbers persons) {
        this.content = content;
        this.reading = reading;
        this.persons = persons;
    }

    static void read(TableFile file, Reading reading, PersonNumbers persons) throws IOException {
        byte[] content;
        try (var in = file.source().open()) {
            content = in.readNBytes(MOST_BYTES + 1);
        }
        try {
            if (content.length > MOST_BYTES) throw new UnreadableWorkbook(Reason.TOO_LARGE);
            var words = WorkbookWords.of(content);
            new WorkbookFile(content, reading, persons).readSheets();
            words.tell(persons);
            reading.end(content.length);
        } catch (UnreadableWorkbook refused) {
            reading.refuse(fault(refused, file, content));
        }
    }

    private void readSheets() throws IOException {
        try (var book = opened()) {
            var sheets = book.getSheets().toList();
            var read = sheets.stream()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableWorkbook(Reason.DAMAGED));
            var cells = new SheetCells(book.isDate1904());
            for (var sheet : sheets) {
                if (sheet == read)
                    cells.read(sheet, reading.cells(), () -> reading.endRow(null, () -> 0, content.length));
                else look(sheet, cells);
            }
        }
    }

    private ReadableWorkbook opened() throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }

    private void look(Sheet sheet, SheetCells cells) throws IOException {
        var name = CprGuard.hits(sheet.getName()).isEmpty() ? sheet.getName() : String.valueOf(sheet.getIndex() + 1);
        var row = new RowCells();
        cells.read(sheet, row, () -> persons.lookAtCells(row, name + "!", place -> ""));
    }

    private static Fault fault(UnreadableWorkbook refused, TableFile file, byte[] content) {
        return switch (refused.reason()) {
            case MACROS -> Fault.of(file.name(), TableFlaw.MACROS);
            case TOO_LARGE -> Fault.of(file.name(), TableFlaw.TOO_LARGE);
            case ENCRYPTED -> Fault.of(file.name(), TableFlaw.LOCKED);
            case EMPTY -> Fault.of(file.name(), TableFlaw.EMPTY_FILE);
            case NOT_A_WORKBOOK -> FileHead.refusalOf(file, content);
            case DAMAGED, EXTERNAL_LINKS -> Fault.of(file.name(), TableFlaw.DAMAGED);
        };
    }
}
