package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.documents.table.PersonNumberFound.Where;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as they pass by, before the library reads them: none may be wider than a spreadsheet program makes them,
 * for the library makes room for all columns before the one it reads. Also looks at what the library does not hand out:
 * formulas of cells with words, and all of a sheet that the workbook does not name.
 */
final class SheetRows {
    /** XFD. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int LETTERS = 26;

    /** Digits of a CPR number without its first zero. */
    private static final int FEWEST_DIGITS = 9;

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d*)?(E[-+]?\\d+)?");

    private final PersonNumbers numbers;
    private int cells;
    /** What kind of value the cell holds, as the file says it; null outside cells, empty when the file does not say. */
    private @Nullable String type;

    SheetRows(PersonNumbers numbers) {
        this.numbers = numbers;
    }

    boolean isInCell() {
        return type != null;
    }

    /** @return whether nobody reads a word in the element's attributes */
    boolean begin(XMLStreamReader xml, String element) {
        if (!element.equals("c")) return isInCell() || element.equals("row");
        if (++cells > MOST_COLUMNS) throw new UnreadableWorkbook(Reason.DAMAGED);
        type = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            if (name.equals("r")) refuseFarOut(xml.getAttributeValue(i));
            else if (name.equals("t")) type = xml.getAttributeValue(i);
        }
        return true;
    }

    private static void refuseFarOut(String address) {
        int column = 0;
        int i = 0;
        while (i < address.length() && column <= MOST_COLUMNS && isLetter(address.charAt(i))) {
            column = LETTERS * column + address.charAt(i++) - 'A' + 1;
        }
        while (i < address.length() && address.charAt(i) >= '0' && address.charAt(i) <= '9') i++;
        boolean isAddress = column > 0 && column <= MOST_COLUMNS && i == address.length();
        if (!isAddress) throw new UnreadableWorkbook(Reason.DAMAGED);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    void end(String element) {
        if (element.equals("c")) type = null;
        else if (element.equals("row")) cells = 0;
    }

    /** @param element the text stands in */
    void text(StringBuilder words, String element) {
        if (words.length() < FEWEST_DIGITS) return;
        boolean isNumber = element.equals("v") && ("".equals(type) || "n".equals(type));
        var text = words.toString();
        if (isNumber && NUMBER.matcher(text).matches()) numbers.lookAtNumber(text, Where.UNUSED_ROWS);
        else numbers.look(text, Where.UNUSED_ROWS);
    }
}
