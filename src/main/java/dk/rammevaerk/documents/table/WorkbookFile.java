package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet of a workbook, row by row, and looks through all the rest of it. */
final class WorkbookFile {
    /** How far the packed file is read, nobody tells. */
    private static final long UNKNOWN = -1;

    private final TableFile file;
    private final List<Column> columns;
    private final Reading reading;
    private final PersonNumbers persons;

    private WorkbookFile(TableFile file, List<Column> columns, Reading reading, PersonNumbers persons) {
        this.file = file;
        this.columns = columns;
        this.reading = reading;
        this.persons = persons;
    }

    /** What is found to be a CPR number is told even when the reading fails. */
    static void read(TableFile file, List<Column> columns, Reading reading, PersonNumbers persons) throws IOException {
        var words = new WorkbookWords();
        try {
            var packed = PackedBook.of(file);
            words.look(packed);
            new WorkbookFile(file, columns, reading, persons).readSheets(packed);
            reading.end(file.source().size());
        } catch (UnreadableWorkbook refused) {
            reading.refuse(fault(refused, file));
        } finally {
            words.tell(persons);
        }
    }

    private void readSheets(PackedBook packed) throws IOException {
        try (var book = packed.book()) {
            var sheets = book.getSheets().toList();
            var read = sheets.stream()
                    .filter(WorkbookFile::isVisible)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableWorkbook(Reason.DAMAGED));
            var cells = new SheetCells(packed.isFrom1904());
            @Nullable UnreadableWorkbook broken = null;
            for (var sheet : sheets) {
                try {
                    if (sheet == read) read(sheet, cells);
                    else look(sheet, cells, read);
                } catch (UnreadableWorkbook halfway) {
                    broken = halfway;
                }
            }
            if (broken != null) throw broken;
        }
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private void read(Sheet sheet, SheetCells cells) throws IOException {
        cells.read(sheet, reading.cells(), () -> reading.endRow(null, () -> UNKNOWN, UNKNOWN));
    }

    /** That another sheet holds rows like those that are read is a fault: nobody can know which are meant. */
    private void look(Sheet sheet, SheetCells cells, Sheet read) throws IOException {
        var row = new RowCells();
        var twin = new SheetTwin(columns);
        cells.read(sheet, row, () -> {
            persons.lookAtCells(row, sheet.getName(), place -> "");
            twin.endRow(row);
        });
        if (isVisible(sheet) && reading.hasHeadings() && twin.hasRows()) {
            reading.refuse(Fault.of(file.name(), TableFlaw.TWO_SHEETS, read.getName(), sheet.getName()));
        }
    }

    private static Fault fault(UnreadableWorkbook refused, TableFile file) throws IOException {
        return switch (refused.reason()) {
            case MACROS -> Fault.of(file.name(), TableFlaw.MACROS);
            case TOO_LARGE -> Fault.of(file.name(), TableFlaw.TOO_LARGE);
            case ENCRYPTED -> Fault.of(file.name(), TableFlaw.LOCKED);
            case EMPTY -> Fault.of(file.name(), TableFlaw.EMPTY_FILE);
            case NOT_A_WORKBOOK -> FileHead.refusalOf(file, PackedBook.content(file));
            case DAMAGED, EXTERNAL_LINKS -> Fault.of(file.name(), TableFlaw.DAMAGED);
        };
    }
}
