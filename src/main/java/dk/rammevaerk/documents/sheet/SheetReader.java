package dk.rammevaerk.documents.sheet;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.documents.sheet.WorkbookCell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/** Reads the cells of one sheet; those in which nothing stands cost nothing. */
final class SheetReader {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 500;
    static final int MOST_CELLS = 200_000;

    /** A spreadsheet program shows no more digits than these, whatever stands in the file. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = new BigDecimal("1E300");

    private final List<String> shared;
    private final WorkbookStyles styles;
    private final boolean from1904;
    private final List<WorkbookCell> cells = new ArrayList<>();
    private final StringBuilder beside = new StringBuilder();
    private int row;
    private int column;

    SheetReader(List<String> shared, WorkbookStyles styles, boolean from1904) {
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
    }

    List<WorkbookCell> cells() {
        return cells;
    }

    /** What is printed above and below the sheet. */
    String beside() {
        return beside.toString();
    }

    void read(byte[] part) throws XMLStreamException {
        var xml = SheetXml.open(part);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "row" -> {
                    int number = SheetXml.number(xml, "r");
                    row = number == 0 ? row + 1 : number;
                    column = 0;
                }
                case "c" -> cell(xml);
                case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" ->
                    beside.append(xml.getElementText()).append('\n');
                default -> {}
            }
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        var address = SheetXml.attribute(xml, "r");
        column = address.matches("[A-Z]{1,3}\\d{1,7}") ? new CellReference(address).getCol() + 1 : column + 1;
        var type = SheetXml.attribute(xml, "t");
        int style = SheetXml.number(xml, "s");
        boolean isFormula = false;
        var formula = "";
        var value = "";
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "f" -> {
                    isFormula = true;
                    formula = xml.getElementText();
                }
                case "v" -> value = xml.getElementText();
                case "is" -> value = SheetXml.words(xml);
                default -> {}
            }
        }
        if (isFormula) add(Kind.FORMULA, "=" + formula);
        else if (!value.isEmpty()) add(type, style, value);
    }

    private void add(String type, int style, String value) {
        switch (type) {
            case "s" -> {
                int index = value.strip().matches("\\d{1,8}") ? Integer.parseInt(value.strip()) : -1;
                if (index < 0 || index >= shared.size()) throw new UnreadableWorkbook(Reason.DAMAGED);
                add(Kind.TEXT, shared.get(index));
            }
            case "inlineStr", "str" -> add(Kind.TEXT, value);
            case "b" -> add(Kind.BOOLEAN, value.strip().equals("1") ? "true" : "false");
            case "e" -> add(Kind.ERROR, value);
            case "d" -> add(Kind.DATE, value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""));
            default -> addNumber(styles.kind(style), number(value));
        }
    }

    private void addNumber(Kind kind, BigDecimal number) {
        if (kind == Kind.DATE && DateUtil.isValidExcelDate(number.doubleValue()) && number.doubleValue() < 2_958_466) {
            var moment = DateUtil.getLocalDateTime(number.doubleValue(), from1904, true);
            add(
                    Kind.DATE,
                    moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? moment.toLocalDate().toString()
                            : moment.toString());
        } else if (kind == Kind.PERCENTAGE) {
            add(Kind.PERCENTAGE, plain(number.multiply(HUNDRED).round(SHOWN)));
        } else {
            add(Kind.NUMBER, plain(number));
        }
    }

    private static BigDecimal number(String value) {
        try {
            if (value.length() > 40) throw new UnreadableWorkbook(Reason.DAMAGED);
            var number = new BigDecimal(value.strip()).round(SHOWN);
            if (number.abs().compareTo(LARGEST) > 0 || number.scale() > 300) return BigDecimal.ZERO;
            return number;
        } catch (NumberFormatException damaged) {
            throw new UnreadableWorkbook(Reason.DAMAGED, damaged);
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void add(Kind kind, String text) {
        if (text.isBlank()) return;
        if (row > MOST_ROWS || column > MOST_COLUMNS || cells.size() == MOST_CELLS) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE);
        }
        cells.add(new WorkbookCell(row, column, kind, text));
    }
}
