package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.search.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence as the skeletons of its words, each with a space before and after, and where each word stands in it.
 *
 * @param starts where the words begin in the sentence, in their order
 */
record Words(String sentence, String skeletons, List<Integer> starts) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@&|$]+");

    static Words of(String sentence) {
        var skeletons = new StringBuilder(" ");
        var starts = new ArrayList<Integer>();
        WORD.matcher(sentence).results().forEach(word -> {
            var skeleton = Skeleton.ofWord(word.group());
            if (skeleton.isEmpty()) return;
            skeletons.append(skeleton).append(' ');
            starts.add(word.start());
        });
        return new Words(sentence, skeletons.toString(), List.copyOf(starts));
    }

    int count() {
        return starts.size();
    }

    /** Which word stands at a place in the skeletons. */
    int wordAt(int place) {
        return (int) skeletons
                        .substring(0, place)
                        .chars()
                        .filter(one -> one == ' ')
                        .count()
                - 1;
    }

    /** The sentence from a word on. */
    String from(int word) {
        return word >= starts.size() ? "" : sentence.substring(starts.get(word));
    }
}
