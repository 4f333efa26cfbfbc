package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.WorkbookReader;
import dk.rammevaerk.documents.sheet.WorkbookText;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.FormRows.Row;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Questionnaires as XLSForm workbooks, in the subset that {@code docs/formats/xlsform.md} describes. */
@Component
public class XlsForms {
    private static final int USUAL_WIDTH = 16;
    private static final Map<String, Integer> WIDTHS =
            Map.of("type", 24, "name", 24, "label", 50, "hint", 40, "relevant", 30, "constraint", 30, "form_title", 50);
    private static final List<String> EXPLAINED =
            List.of("title", "survey", "types", "table", "rows", "choices", "settings", "conditions", "ours", "back");

    private final Messages messages;

    XlsForms(Messages messages) {
        this.messages = messages;
    }

    /** Never throws on what somebody hands in. */
    public XlsFormReading read(byte[] content) {
        try {
            return new XlsFormReader(WorkbookReader.read(content)).read();
        } catch (UnreadableWorkbook unreadable) {
            return XlsFormReading.of(unreadable.reason());
        }
    }

    public byte[] write(FormRows form) {
        return Books.written(book -> {
            var styles = new BookStyles(book);
            write(book, styles, FormRows.SURVEY, FormRows.SURVEY_HEADINGS, form.survey());
            write(book, styles, FormRows.CHOICES, FormRows.CHOICES_HEADINGS, form.choices());
            write(
                    book,
                    styles,
                    FormRows.SETTINGS,
                    List.of("form_title"),
                    List.of(new Row(2, Map.of("form_title", form.title()))));
            explain(book, styles);
            Books.describe(book, form.title());
        });
    }

    /** Each row stands where it says, so that a fault is told at the row somebody sees. */
    private static void write(
            XSSFWorkbook book, BookStyles styles, String name, List<String> headings, List<Row> rows) {
        var sheet = book.createSheet(name);
        var head = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            int usual = Math.max(USUAL_WIDTH, headings.get(i).length() + 3);
            sheet.setColumnWidth(i, WIDTHS.getOrDefault(headings.get(i), usual) * 256);
            styles.put(head, i, headings.get(i), styles.heading());
        }
        sheet.createFreezePane(0, 1);
        int next = 1;
        for (var row : rows) {
            var written = sheet.createRow(Math.max(next, row.number() - 1));
            next = written.getRowNum() + 1;
            for (int i = 0; i < headings.size(); i++) {
                var words = row.get(headings.get(i));
                if (!words.isEmpty()) styles.put(written, i, words, plainText(styles, words));
            }
        }
        Books.fitRows(sheet);
    }

    private static CellStyle plainText(BookStyles styles, String words) {
        return WorkbookText.beginsLikeAFormula(words) ? styles.quoted() : styles.text();
    }

    private void explain(XSSFWorkbook book, BookStyles styles) {
        XSSFSheet sheet = book.createSheet(messages.of("reporting.workbook.xlsform.sheet"));
        sheet.setColumnWidth(0, 110 * 256);
        for (int i = 0; i < EXPLAINED.size(); i++) {
            styles.put(
                    sheet.createRow(i),
                    0,
                    messages.of("reporting.workbook.xlsform." + EXPLAINED.get(i)),
                    i == 0 ? styles.title() : styles.wrapped());
        }
        Books.fitRows(sheet);
        Books.printAcross(sheet);
    }
}
