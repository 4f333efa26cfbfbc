package dk.rammevaerk.documents.restore;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the lines that are not Danish: there {@code made} and {@code hand} are sound. */
final class ForeignLines {
    /** Words of English, German and Swedish that are neither Danish nor damaged Danish. */
    private static final Set<String> MARKS = Set.of(
            "the", "of", "and", "with", "this", "that", "from", "which", "is", "are", "was", "were", "been", "their",
            "its", "our", "would", "should", "has", "will", "und", "nicht", "ist", "für", "wird", "mit", "och", "att",
            "är", "från");

    private static final int FEWEST = 2;
    private static final int ONE_IN = 7;

    private final BitSet foreign = new BitSet();

    ForeignLines(List<Piece> pieces) {
        int at = 0;
        while (at < pieces.size()) {
            int line = pieces.get(at).line();
            int all = 0;
            int marks = 0;
            for (; at < pieces.size() && pieces.get(at).line() == line; at++) {
                all++;
                marks += MARKS.contains(pieces.get(at).text().toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
            foreign.set(line, marks >= FEWEST && marks * ONE_IN >= all);
        }
    }

    boolean contains(int line) {
        return foreign.get(line);
    }
}
