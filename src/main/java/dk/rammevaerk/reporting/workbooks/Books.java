package dk.rammevaerk.reporting.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What all workbooks that are written have in common. */
final class Books {
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
