package dk.rammevaerk.documents.restore;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** All that is known of Danish spelling: the words, and which letters follow which. Immutable. */
public record Vocabulary(WordGraph words, LetterStatistics letters) {
    /** The project's own words, beside this class. */
    static final String OWN_WORDS = "own-words.txt";

    private static final String PREPARED = "vocabulary.bin";

    /**
     * Reads the prepared vocabulary.
     *
     * @throws IllegalStateException when the build has not prepared it
     */
    public static Vocabulary load() {
        try (var in = Vocabulary.class.getResourceAsStream(PREPARED)) {
            if (in == null) {
                throw new IllegalStateException(PREPARED + " is missing: run mvn process-classes");
            }
            return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable: " + PREPARED, e);
        }
    }

    static Vocabulary read(DataInputStream in) throws IOException {
        var letters = LetterStatistics.read(in);
        return new Vocabulary(WordGraph.read(in), letters);
    }

    void write(DataOutputStream out) throws IOException {
        letters.write(out);
        words.write(out);
    }
}
