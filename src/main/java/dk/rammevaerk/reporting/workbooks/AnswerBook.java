package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Section;
import dk.rammevaerk.reporting.workbooks.WorkbookKey.Line;
import dk.rammevaerk.reporting.workbooks.WorkbookKey.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An answer workbook while it is written: a sheet of advice, a sheet for each section, one for each table, and hidden, the
 * choices and the {@link WorkbookKey}. Everything but the cells to answer in is locked.
 */
final class AnswerBook {
    private static final int LONGEST_NAME = 31;
    private static final int ADVICE_WIDTH = 100;
    private static final List<String> ADVICE =
            List.of("answer", "required", "table", "act", "note", "file", "paste", "lock", "back");

    private final WorkbookOrder order;
    private final Messages messages;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final BookStyles styles = new BookStyles(book);
    private final Set<String> names = new HashSet<>(Set.of("history", WorkbookKey.SHEET));
    private final List<Line> lines = new ArrayList<>();
    private final AnswerCells cells;

    AnswerBook(WorkbookOrder order, Messages messages) {
        this.order = order;
        this.messages = messages;
        var advice = sheet(word("readme"));
        cells = new AnswerCells(this, new ChoiceSheet(book, name(word("lists"))));
        advise(advice);
    }

    byte[] write() {
        for (var section : order.questionnaire().sections()) write(section);
        keepTheRest();
        cells.lists().hide();
        writeKey();
        book.lockStructure();
        book.setActiveSheet(0);
        book.setSelectedTab(0);
        Books.describe(book, order.roundTitle() + ", " + order.authorityName());
        return Books.bytes(book);
    }

    private void write(Section section) {
        var sheet = new SectionSheet(this, cells, section);
        for (var question : section.questions()) {
            if (question.kind() instanceof Kind.Table table) {
                sheet.writeTable(question, new TableSheet(this, cells, question, table).write());
            } else {
                sheet.write(question);
            }
        }
        sheet.finish();
    }

    private void advise(XSSFSheet sheet) {
        sheet.setColumnWidth(0, ADVICE_WIDTH * 256);
        styles.put(sheet.createRow(0), 0, order.roundTitle(), styles.title());
        styles.put(sheet.createRow(1), 0, word("readme.for", order.authorityName()), styles.bold());
        int row = 3;
        for (var advice : ADVICE) styles.put(sheet.createRow(row++), 0, word("readme." + advice), styles.wrapped());
        Books.fitRows(sheet);
    }

    /** What the workbook has no cell for, so that it is not taken for something that was taken away. */
    private void keepTheRest() {
        var written = new HashSet<String>();
        lines.stream().filter(line -> line.what() == What.ANSWER).forEach(line -> written.add(line.key()));
        order.answers().entries().forEach((cell, text) -> {
            if (!written.contains(cell.toString())) {
                lines.add(new Line(What.KEPT, "", "", cell.toString(), "", text, isPrefilled(cell)));
            }
        });
    }

    private void writeKey() {
        var sheet = book.createSheet(WorkbookKey.SHEET);
        new WorkbookKey(order.identity(), order.roundTitle(), order.authorityName(), lines).write(row -> {
            var written = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) styles.put(written, i, row.get(i), styles.text());
            }
        });
        sheet.enableLocking();
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** A sheet to be read and written in by people. */
    XSSFSheet sheet(String name) {
        var sheet = book.createSheet(name(name));
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        Books.printAcross(sheet);
        return sheet;
    }

    /** A name that no other sheet has, as near to the words as the program allows. */
    private String name(String words) {
        var safe =
                WorkbookUtil.createSafeSheetName(words.replaceAll("\\s+", " ").strip());
        var name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            var number = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - number.length())) + number;
        }
        return name;
    }

    void label(XSSFCell cell, String key) {
        lines.add(new Line(
                What.LABEL,
                cell.getSheet().getSheetName(),
                cell.getAddress().formatAsString(),
                key,
                "",
                cell.getStringCellValue(),
                false));
    }

    void point(XSSFCell at, What what, String key, String choice, String text, boolean prefilled) {
        lines.add(new Line(
                what, at.getSheet().getSheetName(), at.getAddress().formatAsString(), key, choice, text, prefilled));
    }

    boolean isPrefilled(Cell cell) {
        return order.answers().prefilled().contains(cell);
    }

    Answers answers() {
        return order.answers();
    }

    Answers last() {
        return order.last();
    }

    WorkbookOrder order() {
        return order;
    }

    BookStyles styles() {
        return styles;
    }

    Messages messages() {
        return messages;
    }

    String word(String key, Object... values) {
        return messages.of("reporting.workbook." + key, values);
    }
}
