package dk.rammevaerk.documents.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What of a text can be set: composed letters, and none of the characters that only steer a screen. */
final class Letters {
    static final char NO_BREAK_SPACE = '\u00A0';

    /** What a line may not end between: {@code 18. maj}, {@code kl. 13.00}, {@code 26,6 %}, {@code 17 af 20}, {@code Bilag 4}. */
    private static final Pattern UNBROKEN = Pattern.compile(
            "(?<=\\d\\.) (?=(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\b)"
                    + "|(?<=\\bkl\\.) (?=\\d)|(?<=\\d) (?=(?:%|kr\\.|mio\\. kr\\.|pct\\.))|(?<=\\bmio\\.) (?=kr\\.)"
                    + "|(?<=\\d) (?=af \\d)|(?<=\\d af) (?=\\d)|(?<=\\b[Bb]ilag) (?=\\d)|(?<=§) (?=\\d)");

    private Letters() {}

    static String unbroken(String text) {
        return UNBROKEN.matcher(text).replaceAll(String.valueOf(NO_BREAK_SPACE));
    }

    /** The text with {@code å} as one character, ordinary line ends, and without control and invisible characters. */
    static String clean(String text) {
        var kept = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .filter(Letters::isSetOrSpace)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Format characters (zero-width joiners, soft hyphens, marks of direction) leave no trace on paper. */
    private static boolean isSetOrSpace(int c) {
        if (c == '\n' || c == '\t') return true;
        if (c >= 0xFE00 && c <= 0xFE0F) return false; // variants of a picture sign
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> c != 0xFFFE && c != 0xFFFF;
        };
    }

    /** Whether XML may hold the character; a reference in Markdown can name any. */
    static boolean isSet(int c) {
        return c >= ' ' ? isSetOrSpace(c) : c == '\n' || c == '\t';
    }
}
