package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.WorkbookReader;
import dk.rammevaerk.reporting.workbooks.WorkbookKey.What;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Somebody at a desk with a workbook. */
public final class FilledWorkbook {
    private final WorkbookKey key;
    private final XSSFWorkbook book;

    public FilledWorkbook(byte[] content) {
        var read = WorkbookReader.read(content);
        key = WorkbookKey.sheet(read).flatMap(WorkbookKey::read).orElseThrow();
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException damaged) {
            throw new AssertionError(damaged);
        }
    }

    WorkbookKey.Line line(What what, String key, String choice) {
        return this.key.lines().stream()
                .filter(line -> line.what() == what
                        && line.key().equals(key)
                        && line.choice().equals(choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not there"));
    }

    /** {@code Kapacitet!C4} */
    String place(String cell) {
        var line = line(What.ANSWER, cell, "");
        return line.sheet() + "!" + line.address();
    }

    private FilledWorkbook at(WorkbookKey.Line line, Consumer<XSSFCell> typing) {
        var address = new org.apache.poi.ss.util.CellAddress(line.address());
        var row = book.getSheet(line.sheet()).getRow(address.getRow());
        typing.accept(row.getCell(address.getColumn()));
        return this;
    }

    public FilledWorkbook type(String cell, String words) {
        return at(line(What.ANSWER, cell, ""), one -> set(one, words));
    }

    public FilledWorkbook type(String cell, double number) {
        return at(line(What.ANSWER, cell, ""), one -> one.setCellValue(number));
    }

    public FilledWorkbook type(String cell, LocalDate day) {
        return at(line(What.ANSWER, cell, ""), one -> one.setCellValue(day));
    }

    FilledWorkbook formula(String cell, String formula) {
        return at(line(What.ANSWER, cell, ""), one -> one.setCellFormula(formula));
    }

    FilledWorkbook mark(String cell, String choice, String words) {
        return at(line(What.ANSWER, cell, choice), one -> set(one, words));
    }

    FilledWorkbook act(String question, String words) {
        return at(line(What.ACT, question, ""), one -> set(one, words));
    }

    FilledWorkbook note(String question, String words) {
        return at(line(What.NOTE, question, ""), one -> set(one, words));
    }

    FilledWorkbook with(Consumer<XSSFWorkbook> doing) {
        doing.accept(book);
        return this;
    }

    private static void set(XSSFCell cell, String words) {
        if (words.isEmpty()) cell.setBlank();
        else cell.setCellValue(dk.rammevaerk.documents.sheet.WorkbookText.of(words));
    }

    public byte[] saved() {
        try (book;
                var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException damaged) {
            throw new AssertionError(damaged);
        }
    }
}
