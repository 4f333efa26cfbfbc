package dk.rammevaerk.documents.restore;

import java.util.BitSet;
import java.util.List;

/** The shape of lines: headings in capitals, rows of tables drawn with strokes. */
final class LineShapes {
    private static final int LETTERS_OF_HEADING = 8;
    private static final double SHARE_OF_HEADING = 0.8;

    /** A line with more strokes than this draws a table. */
    private static final int STROKES = 2;

    private final BitSet headings = new BitSet();
    private final BitSet tables = new BitSet();

    LineShapes(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            headings.set(i, isHeading(text));
            tables.set(i, isTable(text));
        }
    }

    /** Whether nearly all letters of the line are capitals, so that they say nothing of a word. */
    boolean isHeading(int line) {
        return headings.get(line);
    }

    /** Whether the strokes of the line draw a table and stand for no I. */
    boolean isTable(int line) {
        return tables.get(line);
    }

    private static boolean isHeading(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long large = text.chars().filter(Character::isUpperCase).count();
        return letters >= LETTERS_OF_HEADING && large >= SHARE_OF_HEADING * letters && text.contains(" ");
    }

    private static boolean isTable(String text) {
        long strokes = text.chars().filter(c -> c == '|').count();
        return strokes > STROKES || text.equals("|") || (text.startsWith("|") && text.endsWith("|"));
    }
}
