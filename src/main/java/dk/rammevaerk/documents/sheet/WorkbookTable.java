package dk.rammevaerk.documents.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The first sheet of an Excel file as texts, read as a stream. A number is its value and not how the cell shows it, written
 * with a comma as in Danish; a formula is what it came to.
 */
public final class WorkbookTable {
    /** More than any table that people fill in has. */
    public static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 500;

    private WorkbookTable() {}

    /** Rows without anything in them are left out. @return empty when it cannot be read, or is too large */
    public static Optional<List<TableRow>> read(byte[] content) {
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(file);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) return Optional.empty();
            var rows = new Rows();
            try (var sheet = sheets.next()) {
                var parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        null,
                        new ReadOnlySharedStringsTable(file),
                        rows,
                        new PlainNumbers(),
                        false));
                parser.parse(new InputSource(sheet));
            }
            return Optional.of(rows.all);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException unreadable) {
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | TooLarge unreadable) {
            // what POI throws of damaged packages
            return Optional.empty();
        }
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Numbers as they are, days as in {@code 2026-05-18}. */
    private static final class PlainNumbers extends DataFormatter {
        PlainNumbers() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format, boolean since1904) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString();
            }
            return danish(BigDecimal.valueOf(value));
        }
    }

    private static String danish(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }

    private static final class Rows implements SheetContentsHandler {
        private final List<TableRow> all = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        @Override
        public void startRow(int number) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            var row = new TableRow(number + 1, cells);
            if (row.isBlank()) return;
            if (all.size() >= MOST_ROWS) throw new TooLarge();
            all.add(row);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= MOST_COLUMNS) throw new TooLarge();
            while (cells.size() <= column) cells.add("");
            if (value != null) cells.set(column, value);
        }
    }
}
