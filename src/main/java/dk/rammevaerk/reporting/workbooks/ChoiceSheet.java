package dk.rammevaerk.reporting.workbooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A hidden sheet with what can be chosen, one list in each column: a list in the cell's own rule may not be long. */
final class ChoiceSheet {
    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final Map<List<String>, String> ranges = new LinkedHashMap<>();

    ChoiceSheet(XSSFWorkbook book, String name) {
        this.book = book;
        sheet = book.createSheet(name);
        sheet.enableLocking();
    }

    /** The range that holds the words. */
    String range(List<String> words) {
        return ranges.computeIfAbsent(List.copyOf(words), none -> {
            int column = ranges.size();
            for (int i = 0; i < words.size(); i++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(dk.rammevaerk.documents.sheet.WorkbookText.of(words.get(i)));
            }
            var letters = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
            return "'%s'!$%s$1:$%s$%d".formatted(sheet.getSheetName(), letters, letters, words.size());
        });
    }

    /** To be called when the last sheet is there: it goes behind them. */
    void hide() {
        book.setSheetOrder(sheet.getSheetName(), book.getNumberOfSheets() - 1);
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
}
