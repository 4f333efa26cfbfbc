package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.documents.FileKind;
import dk.rammevaerk.documents.sheet.BrokenText;
import dk.rammevaerk.documents.sheet.DelimitedText;
import dk.rammevaerk.documents.sheet.TableRow;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.WorkbookCell;
import dk.rammevaerk.documents.sheet.WorkbookTable;
import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.ValueSheet;
import dk.rammevaerk.reporting.indicators.ValueSheet.Fault;
import dk.rammevaerk.reporting.indicators.ValueSheet.Problem;
import dk.rammevaerk.reporting.indicators.ValueSheet.Read;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a file with figures, and says what is wrong with it at its place. Nothing of the file is kept but the figures. */
@Component
class IndicatorFileReading {
    /** Far more than the figures of all authorities take. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_FAULTS = 30;

    private final IndicatorWords words;

    IndicatorFileReading(IndicatorWords words) {
        this.words = words;
    }

    /** @param faults in words; then there is nothing to take */
    record Result(String name, Read read, List<String> faults) {}

    Result read(Facts facts, String fileName, byte[] content) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (!CprGuard.hits(name).isEmpty()) return refused(name.replaceAll("\\d", "•"), "file.numberInName");
        if (content.length == 0) return refused(name, "file.empty");
        if (content.length > MOST_BYTES) return refused(name, "file.large");
        boolean isText = FileKind.of(content) instanceof FileKind.Text;
        try {
            return read(facts, name, isText ? DelimitedText.read(content) : WorkbookTable.read(content), !isText);
        } catch (UnreadableWorkbook unreadable) {
            return refused(name, "file.kind");
        } catch (BrokenText broken) {
            var problem = broken.isOpen() ? Problem.OPEN_QUOTE : Problem.TEXT_AFTER_QUOTE;
            return refusedAs(name, said(name, new Fault(problem, broken.line(), -1, "", ""), false));
        }
    }

    private Result read(Facts facts, String name, List<TableRow> rows, boolean isWorkbook) {
        var read = new ValueSheet(facts, words.authorities(), words.columns()).read(rows);
        var faults = read.faults().stream()
                .limit(MOST_FAULTS)
                .map(fault -> said(name, fault, isWorkbook))
                .toList();
        if (faults.isEmpty() && read.values().isEmpty()) return refused(name, "file.nothing");
        return new Result(name, read, faults);
    }

    private Result refused(String name, String key) {
        return refusedAs(name, words.of(key, name));
    }

    private static Result refusedAs(String name, String fault) {
        return new Result(name, new Read(List.of(), List.of(), 0, List.of()), List.of(fault));
    }

    private String said(String name, Fault fault, boolean isWorkbook) {
        var place = isWorkbook && fault.column() >= 0
                ? words.of("file.cell", WorkbookCell.address(fault.line(), fault.column() + 1))
                : words.of("file.line", String.valueOf(fault.line()));
        var column = fault.heading().isEmpty() ? "" : words.of("file.column", fault.heading());
        return words.of("file.fault", name, place, column, words.of(fault.flaw().key(), fault.found()));
    }
}
