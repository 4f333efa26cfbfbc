package dk.rammevaerk.documents.restore;

import java.util.List;

/** The shape of lines: headings in capitals, rows of tables drawn with strokes. */
final class LineShapes {
    private static final int LETTERS_OF_HEADING = 8;
    private static final double SHARE_OF_HEADING = 0.8;

    private final List<String> lines;

    LineShapes(List<String> lines) {
        this.lines = lines;
    }

    /** Whether nearly all letters of the line are capitals, so that they say nothing of a word. */
    boolean isHeading(int line) {
        String text = lines.get(line);
        long letters = text.chars().filter(Character::isLetter).count();
        long large = text.chars().filter(Character::isUpperCase).count();
        return letters >= LETTERS_OF_HEADING
                && large >= SHARE_OF_HEADING * letters
                && text.strip().contains(" ");
    }

    /** Whether the strokes of the line draw a table and stand for no I. */
    boolean isTable(int line) {
        String text = lines.get(line).strip();
        long strokes = text.chars().filter(c -> c == '|').count();
        return strokes > 2 || text.length() < 2 || (text.startsWith("|") && text.endsWith("|"));
    }
}
