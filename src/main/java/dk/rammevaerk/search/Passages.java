package dk.rammevaerk.search;

import dk.rammevaerk.search.SearchResult.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts the passage to show out of a text: around the words that were found, with those words marked. */
final class Passages {
    /** Put round a hit by the database; neither occurs in a text. */
    static final char HIT_BEGINS = '\u0002';

    static final char HIT_ENDS = '\u0003';

    /** Stands between two stretches of one text. */
    static final String GAP = " … ";

    private static final Pattern MARKED =
            Pattern.compile(HIT_BEGINS + "([^" + HIT_ENDS + "]+)" + HIT_ENDS + "|([^" + HIT_BEGINS + HIT_ENDS + "]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@&|]+");

    /** How much is shown before the word that was found, and in all; in characters. */
    private static final int AROUND = 110;

    private static final int LENGTH = 260;

    private Passages() {}

    /** Reads the marks that the database put round its hits in a stretch of a text. */
    static List<Piece> marked(String headline, String text) {
        var pieces = new ArrayList<Piece>();
        var shown = headline.replaceAll("[" + HIT_BEGINS + HIT_ENDS + "]", "");
        if (!text.startsWith(beginning(shown))) pieces.add(new Piece("… ", false));
        MARKED.matcher(headline)
                .results()
                .map(part -> part.group(1) != null ? new Piece(part.group(1), true) : new Piece(part.group(2), false))
                .forEach(pieces::add);
        if (!text.endsWith(ending(shown))) pieces.add(new Piece(" …", false));
        return pieces;
    }

    private static String beginning(String shown) {
        int gap = shown.indexOf(GAP);
        return gap < 0 ? shown : shown.substring(0, gap);
    }

    private static String ending(String shown) {
        int gap = shown.lastIndexOf(GAP);
        return gap < 0 ? shown : shown.substring(gap + GAP.length());
    }

    /** The first passage in which words look like those asked for; the beginning of the text when none does. */
    static List<Piece> alike(String text, List<String> skeletons) {
        var hits = WORD.matcher(text)
                .results()
                .filter(word -> {
                    var skeleton = Skeleton.ofWord(word.group());
                    return skeletons.stream().anyMatch(skeleton::startsWith);
                })
                .toList();
        int first = hits.isEmpty() ? 0 : hits.getFirst().start();
        int last = hits.isEmpty() ? 0 : hits.getFirst().end();
        int from = firstWordFrom(text, first - AROUND, first);
        return cut(text, from, lastWordTo(text, from + LENGTH, last), hits);
    }

    private static List<Piece> cut(String text, int from, int to, List<MatchResult> hits) {
        var pieces = new ArrayList<Piece>();
        Set<Integer> seen = new HashSet<>();
        int at = from;
        for (var hit : hits) {
            if (hit.start() < from || hit.end() > to || !seen.add(hit.start())) continue;
            pieces.add(new Piece(text.substring(at, hit.start()), false));
            pieces.add(new Piece(hit.group(), true));
            at = hit.end();
        }
        pieces.add(new Piece(text.substring(at, to) + (to < text.length() ? " …" : ""), false));
        if (from > 0) pieces.addFirst(new Piece("… ", false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** Where the first word begins at or after an offset, but not after the word that was found. */
    private static int firstWordFrom(String text, int offset, int found) {
        if (offset <= 0) return 0;
        int space = text.indexOf(' ', offset - 1);
        return space < 0 || space >= found ? found : space + 1;
    }

    /** Where the last word ends at or before an offset, but not before the word that was found. */
    private static int lastWordTo(String text, int offset, int found) {
        if (offset >= text.length()) return text.length();
        int space = text.lastIndexOf(' ', offset);
        if (space > found) return space;
        return found > 0 ? found : offset;
    }
}
