package dk.rammevaerk.documents.sheet;

import java.math.BigDecimal;

/**
 * What stands in one cell of a workbook.
 *
 * @param row from 1, as the workbook shows it
 * @param column from 1
 * @param text a number with a decimal point and as many digits as a spreadsheet program shows, a date as ISO 8601 (with
 *     its time only when it has one), {@code true} or {@code false}, a formula's words, an error's code
 */
public record WorkbookCell(int row, int column, Kind kind, String text) {
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number shown in percent; its text is what is shown, 12.5 for 12.5 %. */
        PERCENTAGE,
        DATE,
        BOOLEAN,
        FORMULA,
        ERROR
    }

    public static WorkbookCell text(int row, int column, String text) {
        return new WorkbookCell(row, column, Kind.TEXT, text);
    }

    /** @throws NumberFormatException when it is none */
    public BigDecimal number() {
        return new BigDecimal(text);
    }

    public boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.PERCENTAGE;
    }

    /** {@code D7}. */
    public String address() {
        return address(row, column);
    }

    public static String address(int row, int column) {
        return org.apache.poi.ss.util.CellReference.convertNumToColString(column - 1) + row;
    }
}
