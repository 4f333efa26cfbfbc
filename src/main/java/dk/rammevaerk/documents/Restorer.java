package dk.rammevaerk.documents;

import dk.rammevaerk.documents.restore.Neighbours;
import dk.rammevaerk.documents.restore.TextRestoration;
import dk.rammevaerk.documents.restore.Vocabulary;
import java.util.List;

/**
 * Mends text whose Danish letters a scan has damaged ({@code Mgller}, {@code feelles}, {@code pa}) and leaves sound text
 * alone. Immutable and thread-safe; load it once.
 */
public final class Restorer {
    private final Vocabulary vocabulary;

    private final Neighbours neighbours;

    private Restorer(Vocabulary vocabulary, Neighbours neighbours) {
        this.vocabulary = vocabulary;
        this.neighbours = neighbours;
    }

    /**
     * Loads the dictionary and the words of the field, in some tenths of a second.
     *
     * @throws IllegalStateException when the build has not prepared them
     */
    public static Restorer load() {
        return new Restorer(Vocabulary.load(), Neighbours.load());
    }

    /**
     * Restores a text. Its lines are judged together: how much of the text is damaged decides what is done to words that
     * are right either way ({@code far}, {@code far} for {@code får}), so hand in whole documents where there are any.
     *
     * @param lines the lines without their ends; spaces inside them are kept as they are
     */
    public RestoredText restore(List<String> lines) {
        return new TextRestoration(vocabulary, neighbours, List.copyOf(lines)).restored();
    }
}
