package dk.rammevaerk.documents.sheet;

import java.util.regex.Pattern;

/** Words as a cell of a workbook holds them. */
public final class WorkbookText {
    /** What a cell can hold. */
    public static final int LONGEST = 32_767;

    /** Spreadsheet programs read {@code _x0041_} as the sign of that number. */
    private static final Pattern LIKE_A_SIGN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private WorkbookText() {}

    /** The words so that they are read as they stand; cut where a cell ends. */
    public static String of(String words) {
        var escaped = LIKE_A_SIGN.matcher(words).replaceAll("_x005F_");
        return escaped.length() > LONGEST ? escaped.substring(0, LONGEST) : escaped;
    }

    /** Whether a spreadsheet program may take the words for a formula when somebody edits the cell. */
    public static boolean beginsLikeAFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }
}
