package dk.rammevaerk.search;

import java.util.List;
import java.util.UUID;

/**
 * One thing found.
 *
 * @param passage the words found and what stands around them
 * @param exact false when only a word that looks like the one asked for was found
 */
public record SearchResult(
        SearchEntry.Kind kind,
        UUID id,
        String heading,
        String context,
        String href,
        List<Piece> passage,
        boolean exact) {

    /** A stretch of a passage; a hit is one of the words asked for. */
    public record Piece(String text, boolean hit) {}
}
