package dk.rammevaerk.meetings;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The title of another meeting's item, or of a suggestion for one, as it stands in a text that is kept:
 * {@code [Takster](#punkt-<id>)}. With the id it can be told when the text is read whether that item is closed by then.
 */
public final class Mention {
    private static final Pattern KEPT = Pattern.compile(
            "\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\(#punkt-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\)");

    private Mention() {}

    /** As it is kept in Markdown. */
    public static String of(UUID id, String title) {
        return "[" + title.replaceAll("[\\[\\]\\\\]", "\\\\$0") + "](#punkt-" + id + ")";
    }

    /** The text as it is read: the titles alone. */
    public static String plain(String text) {
        return read(text, id -> false, "");
    }

    /** The text as it is read, with words instead of the titles of what is closed. */
    static String read(String text, Predicate<UUID> closed, String instead) {
        return KEPT.matcher(text)
                .replaceAll(mention -> Matcher.quoteReplacement(
                        closed.test(UUID.fromString(mention.group(2))) ? instead : mention.group(1)));
    }

    /** The text without a title in it, for what is kept elsewhere: what is to come is told where it belongs. */
    static String without(String text) {
        return KEPT.matcher(text).replaceAll("");
    }

    static Set<UUID> in(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> KEPT.matcher(text).results())
                .map(mention -> UUID.fromString(mention.group(2)))
                .collect(Collectors.toSet());
    }
}
