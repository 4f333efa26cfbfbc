package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.search.Skeleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over the words of a sentence. Words are compared by their {@link Skeleton}, so {@code besluttede at udszette}
 * is what {@code besluttede at udsætte} is. Words are written in small letters; {@code W} is any word and {@code X} any part
 * of one, {@code S} and {@code E} are the sentence's beginning and end.
 */
record WordPattern(Pattern pattern) {
    private static final Pattern LETTERS = Pattern.compile("\\p{Ll}+");

    static WordPattern of(String words) {
        var skeletons = LETTERS.matcher(words).replaceAll(word -> Skeleton.ofWord(word.group()));
        var regex = skeletons
                .replace("S", "(?<=^ )")
                .replace("E", "(?= $)")
                .replace("W", "[^ ]+")
                .replace("X", "[^ ]*");
        return new WordPattern(Pattern.compile("(?<= )(?:" + regex + ")(?= )"));
    }

    Matcher in(CharSequence skeletons) {
        return pattern.matcher(skeletons);
    }
}
