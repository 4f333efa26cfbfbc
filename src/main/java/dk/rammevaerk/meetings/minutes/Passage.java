package dk.rammevaerk.meetings.minutes;

import java.util.regex.Pattern;

/** Compares words that were quoted out of a text with the text, whatever its formatting and line ends are. */
final class Passage {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern BEGINNING_OF_LINE =
            Pattern.compile("(?m)^\\s*(?:#{1,6}\\s|[-*+]\\s|\\d+[.)]\\s|>\\s?)+");
    private static final Pattern TABLE_RULE = Pattern.compile("(?m)^[\\s|:-]+$");
    private static final Pattern SIGNS = Pattern.compile("[*_`|\\\\]+");

    private Passage() {}

    static boolean standsIn(String passage, String markdown) {
        return words(markdown).contains(words(passage));
    }

    /** A text without its formatting, in one line. */
    static String words(String markdown) {
        var text = LINK.matcher(markdown).replaceAll("$1");
        text = BEGINNING_OF_LINE.matcher(text).replaceAll("");
        text = TABLE_RULE.matcher(text).replaceAll(" ");
        text = SIGNS.matcher(text).replaceAll(" ");
        return text.replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll(" (?=[.,;:!?])", "")
                .strip();
    }
}
