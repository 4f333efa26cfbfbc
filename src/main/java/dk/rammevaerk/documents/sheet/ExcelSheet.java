package dk.rammevaerk.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A table as an Excel file, written row by row so that its length costs no memory. What begins like a formula is marked
 * as text, so it stays text also when somebody edits the cell.
 */
public final class ExcelSheet implements AutoCloseable {
    /** @param width in characters */
    public record Column(String heading, int width) {}

    /** Rows kept in memory; those before are in a file of their own until the end. */
    private static final int KEPT = 100;

    private static final int WIDTH_UNIT = 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(KEPT);
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle date;
    private final CellStyle bold;
    private SXSSFSheet sheet;
    private int rows;

    public ExcelSheet(String name, List<Column> columns) {
        workbook.setCompressTempFiles(true);
        // sizes of more than 32 bits are not read by all, not even by java.util.zip, and none is that large
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        text = style();
        quoted = style();
        quoted.setQuotePrefixed(true);
        date = style();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        bold = style();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        sheet = begin(name, columns);
    }

    /** A further sheet behind those there are; the rows that follow are its. */
    public void next(String name, List<Column> columns) {
        sheet = begin(name, columns);
    }

    private SXSSFSheet begin(String name, List<Column> columns) {
        var begun = workbook.createSheet(name);
        rows = 1;
        var head = begun.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            begun.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
            var cell = head.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(bold);
        }
        begun.createFreezePane(0, 1);
        begun.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        return begun;
    }

    private CellStyle style() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.TOP);
        return style;
    }

    /** @param values texts, numbers, dates; null leaves a cell empty */
    public void row(List<? extends @Nullable Object> values) {
        var row = sheet.createRow(rows++);
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) fill(row.createCell(i), value);
        }
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> {
                var words = value.toString();
                cell.setCellValue(WorkbookText.of(words));
                cell.setCellStyle(WorkbookText.beginsLikeAFormula(words) ? quoted : text);
            }
        }
    }

    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** Takes the rows that were put aside away. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
