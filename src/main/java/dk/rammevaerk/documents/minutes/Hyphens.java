package dk.rammevaerk.documents.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins a line that ends in a hyphen with the next. Whether the hyphen belongs to the word is told by the next letter,
 * by how the document writes the word elsewhere, and by the first part: {@code peer-} keeps it, {@code erfarings-} does
 * not.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private static final Set<String> FOLLOWERS = Set.of("og", "eller", "samt", "som", "til");

    /** First parts that Danish writes with a hyphen: foreign words and single letters. */
    private static final Set<String> KEPT = Set.of(
            "peer", "it", "e", "ex", "eks", "non", "co", "ikke", "follow", "drop", "on", "off", "by", "best", "case",
            "task", "top", "bottom", "first", "web", "app", "online", "offline", "pre", "post", "anti", "ph.d", "cvr",
            "cpr");

    private final Map<String, Integer> written = new HashMap<>();

    Hyphens(List<Line> lines) {
        for (var line : lines) {
            var words = WORD.matcher(line.plain());
            while (words.find()) {
                written.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    String join(String above, String below) {
        if (!above.endsWith("-") || above.length() < 2 || below.isEmpty()) {
            return above + " " + below;
        }
        int before = above.codePointBefore(above.length() - 1);
        if (!Character.isLetterOrDigit(before)) {
            return above + " " + below;
        }
        var first = lastWord(above.substring(0, above.length() - 1));
        var second = firstWord(below);
        if (second.isEmpty() || FOLLOWERS.contains(second.toLowerCase(Locale.ROOT))) {
            return above + " " + below;
        }
        return keeps(first, second) ? above + below : above.substring(0, above.length() - 1) + below;
    }

    private boolean keeps(String first, String second) {
        if (!Character.isLowerCase(second.codePointAt(0)) || Character.isDigit(first.codePointBefore(first.length()))) {
            return true;
        }
        boolean capitals = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        var a = first.toLowerCase(Locale.ROOT);
        var b = second.toLowerCase(Locale.ROOT);
        int joined = written.getOrDefault(a + b, 0);
        int apart = written.getOrDefault(a + "-" + b, 0);
        if (joined != apart) {
            return apart > joined;
        }
        return capitals || KEPT.contains(a);
    }

    private static String lastWord(String text) {
        int i = text.length();
        while (i > 0 && Character.isLetterOrDigit(text.codePointBefore(i))) {
            i--;
        }
        return text.substring(i);
    }

    private static String firstWord(String text) {
        int i = 0;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(0, i);
    }
}
