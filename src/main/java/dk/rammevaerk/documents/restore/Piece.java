package dk.rammevaerk.documents.restore;

import dk.rammevaerk.documents.restore.Reading.Edit;
import java.util.List;

/**
 * A stretch of a line that may be a word: letters, and characters that scans put in their place.
 *
 * @param line the line, from 0
 * @param start where it begins in the line
 * @param end where it ends, exclusive
 * @param text the stretch itself
 * @param sentenceStart whether a capital letter says nothing here
 * @param open whether a hyphen follows, so that the word may go on elsewhere ({@code social- og})
 */
record Piece(int line, int start, int end, String text, boolean sentenceStart, boolean open) {

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is written in capitals, as abbreviations and some headings are. */
    boolean isCapitals() {
        return text.length() > 1
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether a capital stands where Danish has none; I may be a damaged l, ZA and ZE and AE a damaged Æ. */
    boolean hasInnerCapital() {
        boolean joined = text.startsWith("ZA") || text.startsWith("ZE") || text.startsWith("AE");
        for (int i = joined ? 2 : 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isUpperCase(letter) && letter != 'I') {
                return true;
            }
        }
        return false;
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The piece with these letters put right; everything else, capitals too, stays. */
    String with(List<Edit> edits) {
        var result = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            result.append(text, at, edit.start());
            result.append(isLarge(edit) ? Character.toUpperCase(edit.letter()) : edit.letter());
            at = edit.start() + edit.length();
        }
        return result.append(text, at, text.length()).toString();
    }

    private boolean isLarge(Edit edit) {
        char seen = text.charAt(edit.start());
        if (edit.letter() == 'l') {
            return false;
        }
        if (Character.isUpperCase(seen)) {
            return true;
        }
        if (Character.isLetter(seen)) {
            return false;
        }
        // @ looks like a large Ø; every other sign like a small letter
        return edit.start() == 0 ? seen == '@' : isCapitals();
    }
}
