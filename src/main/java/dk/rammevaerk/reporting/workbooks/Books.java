package dk.rammevaerk.reporting.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What all workbooks that are written have in common. */
final class Books {
    private static final int LINE_POINTS = 15;
    private static final int MOST_LINES = 12;
    private static final String PRODUCT = "Rammeværk";

    private Books() {}

    static byte[] written(Consumer<XSSFWorkbook> filling) {
        var book = new XSSFWorkbook();
        filling.accept(book);
        return bytes(book);
    }

    /** The finished workbook, which is closed. */
    static byte[] bytes(XSSFWorkbook book) {
        try (book;
                var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Programs read the title aloud, in the right language. */
    static void describe(XSSFWorkbook book, String title) {
        var properties = book.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(PRODUCT);
        properties.getUnderlyingProperties().setLanguageProperty("da-DK");
    }

    /** Rows as high as their words need: not every program sees to that by itself. Rows with merged cells are left alone. */
    static void fitRows(XSSFSheet sheet) {
        var merged = sheet.getMergedRegions();
        for (var row : sheet) {
            if (merged.stream().anyMatch(region -> region.containsRow(row.getRowNum()))) continue;
            int lines = 1;
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                    int signs = Math.max(1, sheet.getColumnWidth(cell.getColumnIndex()) / 256 - 1);
                    lines = Math.max(
                            lines,
                            cell.getStringCellValue()
                                    .lines()
                                    .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / signs)
                                    .sum());
                }
            }
            if (lines > 1)
                row.setHeightInPoints(Math.max(row.getHeightInPoints(), LINE_POINTS * Math.min(MOST_LINES, lines)));
        }
    }

    /** Words over several columns, as high as they need. */
    static void spread(XSSFSheet sheet, Row row, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, lastColumn));
        int signs = 0;
        for (int i = 0; i <= lastColumn; i++) signs += sheet.getColumnWidth(i) / 256;
        int wide = Math.max(1, signs);
        int lines = row.getCell(0)
                .getStringCellValue()
                .lines()
                .mapToInt(line -> 1 + line.length() / wide)
                .sum();
        row.setHeightInPoints(LINE_POINTS * Math.clamp(lines, 1, MOST_LINES));
    }

    /** As wide as the paper, as many pages as it takes, the headings on each. */
    static void printAcross(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
