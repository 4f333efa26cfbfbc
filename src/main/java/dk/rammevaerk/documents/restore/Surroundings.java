package dk.rammevaerk.documents.restore;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Finds the words around a piece as far as the sentence reaches, over line ends too. */
final class Surroundings {
    private final List<String> lines;
    private final List<Piece> pieces;
    private final IntFunction<String> words;

    /**
     * @param pieces all pieces of the text in order
     * @param words what is believed so far of the piece with a place in that list
     */
    Surroundings(List<String> lines, List<Piece> pieces, IntFunction<String> words) {
        this.lines = lines;
        this.pieces = pieces;
        this.words = words;
    }

    /** The two words before, nearest first; {@link Neighbours#NUMBER} for a number, empty beyond the sentence. */
    List<String> before(int place) {
        return neighbours(place, -1);
    }

    /** The two words after, nearest first. */
    List<String> after(int place) {
        return neighbours(place, 1);
    }

    private List<String> neighbours(int place, int step) {
        String near = between(place, step);
        if (!near.isBlank()) {
            return List.of(ofGap(near, step), "");
        }
        int next = place + step;
        if (next < 0 || next >= pieces.size()) {
            return List.of("", "");
        }
        String beyond = between(next, step);
        int further = next + step;
        boolean reaches = beyond.isBlank() && further >= 0 && further < pieces.size();
        return List.of(word(next), reaches ? word(further) : "");
    }

    private String word(int place) {
        return words.apply(place).toLowerCase(Locale.ROOT);
    }

    /** What stands between a piece and the next one in that direction; a full stop where they are too far apart. */
    private String between(int place, int step) {
        int other = place + step;
        Piece here = pieces.get(place);
        String line = lines.get(here.line());
        if (other < 0 || other >= pieces.size()) {
            return step < 0 ? line.substring(0, here.start()) : line.substring(here.end());
        }
        Piece there = pieces.get(other);
        if (there.line() == here.line()) {
            return step < 0 ? line.substring(there.end(), here.start()) : line.substring(here.end(), there.start());
        }
        String rest = step < 0 ? line.substring(0, here.start()) : line.substring(here.end());
        String far = lines.get(there.line());
        String onward = step < 0 ? far.substring(there.end()) : far.substring(0, there.start());
        String gap = step < 0 ? onward + rest : rest + onward;
        return Math.abs(there.line() - here.line()) == 1 || !gap.isBlank() ? gap : ".";
    }

    /** A number right beside the piece, else nothing. */
    private static String ofGap(String gap, int step) {
        String text = gap.strip();
        if (text.isEmpty()) {
            return "";
        }
        char beside = step < 0 ? text.charAt(text.length() - 1) : text.charAt(0);
        boolean number = Character.isDigit(beside)
                || (step < 0
                        && text.length() > 1
                        && beside == '-'
                        && Character.isDigit(text.charAt(text.length() - 2)));
        return number ? Neighbours.NUMBER : "";
    }
}
