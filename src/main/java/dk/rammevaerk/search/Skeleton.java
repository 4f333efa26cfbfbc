package dk.rammevaerk.search;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A form of a word in which letters that scans mix up are one letter, so {@code mgde}, {@code made} and {@code møde}
 * are the same. It is used to find, never to show.
 */
public final class Skeleton {
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}@&|$]+");
    private static final int SHORTEST = 3;

    private Skeleton() {}

    /** The skeletons of all words of a text, parted by spaces, without the shortest, which would match everything. */
    static String of(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        return Arrays.stream(NOT_IN_WORDS.split(text))
                .map(Skeleton::ofWord)
                .filter(skeleton -> skeleton.length() >= SHORTEST)
                .toList();
    }

    public static String ofWord(String word) {
        var unified = word.toLowerCase(Locale.ROOT).replaceAll("æ|ae|ea|ee|ä|é|z", "e");
        return unified.chars()
                .mapToObj(letter -> switch (letter) {
                    case 'ø', 'ö', 'å', 'g', 'a', 'o', 'q', '@', '&', '0', '4' -> "o";
                    case 'l', 'i', '|', '1' -> "i";
                    case '$', '5' -> "s";
                    default -> Character.isLetterOrDigit(letter) ? Character.toString(letter) : "";
                })
                .collect(joining())
                .replaceAll("(.)\\1+", "$1");
    }
}
