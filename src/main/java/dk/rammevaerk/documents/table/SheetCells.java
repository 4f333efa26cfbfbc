package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.documents.table.RowCells.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as texts: numbers plain, dates and moments as ISO 8601. */
final class SheetCells {
    /** A spreadsheet program shows no more digits than these, whatever stands in the file. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_ZEROS = 300;
    /** The day after 9999-12-31. */
    private static final int END_OF_TIME = 2_958_466;

    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA");

    private final boolean from1904;
    private final Map<Integer, Boolean> dateFormats = new HashMap<>();

    SheetCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Fills the cells with row after row. */
    void read(Sheet sheet, RowCells cells, Runnable endRow) throws IOException {
        try (var rows = opened(sheet)) {
            var each = rows.iterator();
            int line = 0;
            for (var row = next(each); row != null; row = next(each)) {
                line = Math.max(line + 1, row.getRowNum());
                cells.begin(line);
                for (int place = 0; place < row.getCellCount(); place++) add(row.getCell(place), cells);
                endRow.run();
            }
        }
    }

    private static Stream<Row> opened(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException damaged) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }

    /** Null after the last row. What the library stumbles over is a fault of the file. */
    private static @Nullable Row next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException damaged) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }

    private void add(@Nullable Cell cell, RowCells to) {
        if (cell == null) to.add("", Kind.TEXT);
        else {
            add(cell.getValue(), cell, to);
            if (cell.getFormula() != null) to.addFormula(cell.getFormula());
        }
    }

    private void add(@Nullable Object value, Cell cell, RowCells to) {
        switch (value) {
            case null -> to.add("", cell.getFormula() == null || isEmptyText(cell) ? Kind.TEXT : Kind.NO_VALUE);
            case BigDecimal number -> addNumber(number, cell, to);
            case String words
            when cell.getType() != CellType.ERROR && !isError(words, cell) -> to.add(unescaped(words), Kind.TEXT);
            default -> to.add("", Kind.NO_VALUE);
        }
    }

    /** What a formula gives that leaves its cell empty. */
    private static boolean isEmptyText(Cell cell) {
        return cell.getRawValue() != null && cell.getRawValue().isEmpty();
    }

    private static boolean isError(String words, Cell cell) {
        return cell.getType() == CellType.FORMULA && ERRORS.contains(words);
    }

    /** A sign that XML cannot hold is written as {@code _x000B_}. */
    private static String unescaped(String words) {
        return words.contains("_x") ? new XSSFRichTextString(words).getString() : words;
    }

    private void addNumber(BigDecimal written, Cell cell, RowCells to) {
        var number = written.round(SHOWN).stripTrailingZeros();
        if (Math.abs(number.scale()) > MOST_ZEROS || number.precision() > LONGEST_NUMBER) to.add("", Kind.NO_VALUE);
        else if (isDate(cell) && number.signum() >= 0 && number.intValue() < END_OF_TIME)
            addDate(number.doubleValue(), to);
        else to.add(number.toPlainString(), Kind.NUMBER);
    }

    private boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) return false;
        return dateFormats.computeIfAbsent(id, none -> {
            var own = cell.getDataFormatString();
            var format = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
            return DateUtil.isADateFormat(id, format == null ? "General" : format);
        });
    }

    /** A time without a day is no moment. */
    private void addDate(double number, RowCells to) {
        var moment = DateUtil.getLocalDateTime(number, from1904, true);
        if (number < 1 && !from1904) to.add(moment.toLocalTime().toString(), Kind.TEXT);
        else if (moment.toLocalTime().equals(LocalTime.MIDNIGHT))
            to.add(moment.toLocalDate().toString(), Kind.DAY);
        else to.add(moment.toString(), Kind.TEXT);
    }
}
