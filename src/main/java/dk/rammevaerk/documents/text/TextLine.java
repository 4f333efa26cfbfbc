package dk.rammevaerk.documents.text;

import java.util.regex.Pattern;

/**
 * One line as a format gave it, with what the format knows of it.
 *
 * @param page counted from 1
 * @param text without the format's own layout, but with Markdown marks where the file is text
 * @param heading 1 to 9 where the format says so, 0 where it does not
 * @param strong the whole line is bold
 * @param indent how far the line stands from the left margin, in characters
 * @param wraps the next line goes on with it, because its first word had no room here
 */
public record TextLine(int page, String text, int heading, boolean strong, int indent, boolean wraps) {
    /** What fonts without a table and damaged files give instead of letters; no database or JSON takes it. */
    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");

    public TextLine {
        text = NO_LETTERS.matcher(text).replaceAll("");
    }

    public static TextLine blank(int page) {
        return new TextLine(page, "", 0, false, 0, false);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
