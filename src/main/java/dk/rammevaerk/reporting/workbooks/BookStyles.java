package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.WorkbookText;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of one workbook look. Where somebody is to write is framed and light, never told by colour alone. */
final class BookStyles {
    /** Kept as typed: no number and no date is made of it. */
    static final String TEXT = "@";

    private static final byte[] LIGHT = {(byte) 0xFF, (byte) 0xF9, (byte) 0xE5};
    private static final byte[] DARK = {(byte) 0x1F, (byte) 0x4E, (byte) 0x5F};
    private static final byte[] GREY = {(byte) 0x4A, (byte) 0x4A, (byte) 0x4A};
    private static final byte[] FRAME = {(byte) 0x7A, (byte) 0x7A, (byte) 0x7A};

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> answers = new HashMap<>();
    private final XSSFFont plain;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle bold;
    private final XSSFCellStyle quiet;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle title;
    private final XSSFCellStyle choice;
    private final XSSFCellStyle link;

    BookStyles(XSSFWorkbook book) {
        this.book = book;
        plain = font(false, false, 11, null);
        text = style();
        text.setDataFormat(format(TEXT));
        quoted = style();
        quoted.setDataFormat(format(TEXT));
        quoted.setQuotePrefixed(true);
        wrapped = style();
        bold = style();
        bold.setFont(font(true, false, 11, null));
        quiet = style();
        quiet.setFont(font(false, false, 10, GREY));
        heading = style();
        heading.setFont(font(true, false, 11, new byte[] {-1, -1, -1}));
        fill(heading, DARK);
        title = style();
        title.setFont(font(true, false, 16, DARK));
        title.setWrapText(false);
        choice = style();
        choice.setIndention((short) 2);
        link = style();
        var underlined = font(false, false, 11, DARK);
        underlined.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
        link.setFont(underlined);
    }

    CellStyle text() {
        return text;
    }

    /** Words that begin like a formula. */
    CellStyle quoted() {
        return quoted;
    }

    CellStyle wrapped() {
        return wrapped;
    }

    CellStyle bold() {
        return bold;
    }

    CellStyle quiet() {
        return quiet;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle title() {
        return title;
    }

    /** One of several below their question. */
    CellStyle choice() {
        return choice;
    }

    CellStyle link() {
        return link;
    }

    /** A cell to write in. What stands there from last time is in italics until somebody touches it. */
    CellStyle answer(String format, boolean fromLastTime) {
        return answers.computeIfAbsent(format + fromLastTime, none -> {
            var style = style();
            style.setLocked(false);
            style.setDataFormat(format(format));
            style.setFont(font(false, fromLastTime, 11, fromLastTime ? GREY : null));
            fill(style, LIGHT);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            var frame = new XSSFColor(FRAME, null);
            style.setTopBorderColor(frame);
            style.setBottomBorderColor(frame);
            style.setLeftBorderColor(frame);
            style.setRightBorderColor(frame);
            return style;
        });
    }

    XSSFCell put(Row row, int column, String words, CellStyle style) {
        var cell = ((XSSFRow) row).createCell(column);
        if (!words.isEmpty()) cell.setCellValue(WorkbookText.of(words));
        cell.setCellStyle(style);
        return cell;
    }

    private XSSFCellStyle style() {
        var style = book.createCellStyle();
        style.setFont(plain);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private short format(String format) {
        return book.createDataFormat().getFormat(format);
    }

    private XSSFFont font(boolean bold, boolean italic, int points, byte @org.jspecify.annotations.Nullable [] colour) {
        var font = book.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setBold(bold);
        font.setItalic(italic);
        font.setFontHeightInPoints((short) points);
        if (colour != null) font.setColor(new XSSFColor(colour, null));
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
