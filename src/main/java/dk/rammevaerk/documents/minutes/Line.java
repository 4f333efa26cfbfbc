package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.text.TextLine;
import java.util.regex.Pattern;

/**
 * One line as the reader judges it.
 *
 * @param number counted from 1 through the document
 * @param text restored, without the marks of heading, bullet and whole-line bold; inline Markdown stays
 * @param plain the same without any Markdown
 * @param heading 1 to 9, or 0
 * @param bullet whether it begins with a bullet
 * @param indent in characters
 * @param wraps whether the next line continues it
 */
record Line(
        int number,
        int page,
        String text,
        String plain,
        int heading,
        boolean strong,
        boolean bullet,
        int indent,
        boolean wraps) {
    private static final Pattern TAG = Pattern.compile("</?(?:b|strong|i|em|u|sup|sub|span|p|div)(?: [^<>]{0,200})?>");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-*•◦▪·●○–—\uF0B7\uF0A7]|[eo](?=\\s+[\\p{Lu}\\d@]))\\s+(?=\\S)");
    private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\(([^()\\s]{0,2000})\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\d])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{L}\\d])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([()\\[\\]*_#.`-])");

    /** The same line with another text. */
    Line saying(String other) {
        return new Line(number, page, other, other, heading, strong, bullet, indent, wraps);
    }

    static Line of(int number, TextLine source, String restored) {
        var text = TAG.matcher(
                        restored.replace('\u00A0', ' ').replace("\u200B", "").replace("\f", ""))
                .replaceAll("")
                .strip();
        if (text.indexOf('<') >= 0 && !text.startsWith("|")) {
            text = text.replaceAll("<br ?/?>", " ");
        }
        int heading = source.heading();
        if (text.startsWith("#")) {
            int marks = 0;
            while (marks < text.length() && text.charAt(marks) == '#') {
                marks++;
            }
            if (marks <= 6 && (marks == text.length() || Character.isWhitespace(text.charAt(marks)))) {
                heading = marks;
                text = text.substring(marks).strip();
            }
        }
        boolean bullet = false;
        var mark = BULLET.matcher(text);
        if (heading == 0 && mark.find()) {
            bullet = true;
            text = text.substring(mark.end()).strip();
        }
        boolean strong = source.strong();
        if (isWrapped(text, "**") || isWrapped(text, "__")) {
            strong = true;
            text = text.substring(2, text.length() - 2).strip();
        }
        text = withoutDeadLinks(text);
        text = text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
        int indent = source.indent();
        return new Line(number, source.page(), text, plainOf(text), heading, strong, bullet, indent, source.wraps());
    }

    boolean isBlank() {
        return plain.isEmpty();
    }

    boolean isTableRow() {
        return plain.length() > 2 && plain.startsWith("|") && plain.endsWith("|");
    }

    /** Cells side by side, by tab. */
    boolean hasColumns() {
        return plain.indexOf('\t') > 0;
    }

    boolean startsLower() {
        return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0));
    }

    /** Whether it ends as a sentence does, so that nothing goes on after it. */
    boolean endsSentence() {
        if (plain.isEmpty()) {
            return false;
        }
        var end = plain.replaceAll("[\"”“»')\\]]+$", "");
        return !end.isEmpty() && ".!?:;".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    static String plainOf(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('[') < 0) {
            return text;
        }
        var plain = LINK.matcher(text).replaceAll("$1").replace("**", "").replace("__", "");
        return EMPHASIS.matcher(plain).replaceAll("").strip();
    }

    /** A link that leads nowhere is text; one with an address stays. */
    private static String withoutDeadLinks(String text) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        return LINK.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                        m.group(2).startsWith("#") || m.group(2).isEmpty() ? m.group(1) : m.group()));
    }

    private static boolean isWrapped(String text, String mark) {
        return text.length() > 4
                && text.startsWith(mark)
                && text.endsWith(mark)
                && text.indexOf(mark, 2) == text.length() - 2;
    }
}
