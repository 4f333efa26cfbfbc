package dk.rammevaerk.documents.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of one sheet with the headings of placements, as a spreadsheet program writes them. */
final class WrittenWorkbook {
    private WrittenWorkbook() {}

    static byte[] of(Consumer<XSSFSheet> filling) {
        return of(false, filling);
    }

    static byte[] of(boolean from1904, Consumer<XSSFSheet> filling) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            var sheet = book.createSheet("Køb");
            row(sheet, 0, "reference", "køberkommune", "fra", "til", "pris_pr_døgn");
            filling.accept(sheet);
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** @param values texts, numbers, dates, moments; an empty text leaves a cell out */
    static void row(XSSFSheet sheet, int row, Object... values) {
        for (int place = 0; place < values.length; place++) {
            if (!values[place].equals("")) fill(cell(sheet, row, place), values[place]);
        }
    }

    static Cell cell(XSSFSheet sheet, int row, int place) {
        var existing = sheet.getRow(row);
        return (existing == null ? sheet.createRow(row) : existing).createCell(place);
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case LocalDate day -> {
                cell.setCellValue(day);
                format(cell, "dd-mm-yyyy");
            }
            case LocalDateTime moment -> {
                cell.setCellValue(moment);
                format(cell, "dd-mm-yyyy hh:mm");
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    static void format(Cell cell, String format) {
        var book = cell.getSheet().getWorkbook();
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    /** A row as it is, under the headings. */
    static byte[] ofRow(Object... values) {
        return of(sheet -> row(sheet, 1, values));
    }

    /** With one more part, or another instead of one it has. */
    static byte[] with(byte[] content, String part, byte[] words) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(content));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().equals(part)) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(words);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    static byte[] with(byte[] content, String part, String words) {
        return with(content, part, words.getBytes(StandardCharsets.UTF_8));
    }

    /** One part as text. */
    static String part(byte[] content, String name) {
        try (var from = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().equals(name)) return new String(from.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        throw new IllegalArgumentException(List.of(name).toString());
    }
}
