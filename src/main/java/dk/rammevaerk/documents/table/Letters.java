package dk.rammevaerk.documents.table;

import java.text.Normalizer;

/**
 * The same name may be written with other signs: å as one or as a with its ring, a space that no line breaks at. Whoever reads
 * it sees no difference.
 */
final class Letters {
    /** Signs below it stand alone, but for one. */
    private static final char FIRST_MARK = '\u0300';

    private static final char NO_BREAK = '\u00A0';

    private Letters() {}

    /** Whether {@link #plain} would change nothing; asked of each cell, and mostly so. */
    static boolean arePlain(char[] letters, int from, int until) {
        for (int i = from; i < until; i++) {
            if (letters[i] >= NO_BREAK && (letters[i] >= FIRST_MARK || letters[i] == NO_BREAK)) return false;
        }
        return true;
    }

    static String plain(String text) {
        if (arePlain(text.toCharArray(), 0, text.length())) return text;
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] >= NO_BREAK && Character.isSpaceChar(plain[i])) plain[i] = ' ';
        }
        return new String(plain);
    }
}
