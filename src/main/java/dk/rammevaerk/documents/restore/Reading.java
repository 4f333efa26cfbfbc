package dk.rammevaerk.documents.restore;

import java.util.List;

/**
 * One way to read a piece of text: which of its letters are damaged, and how likely the result is as a word.
 *
 * @param text the word read, in small letters
 * @param edits what was changed, from left to right; empty for the reading that believes the scan
 * @param surprise how surprising the word is in Danish, in negative natural logarithms
 * @param confusion how surprising it is that the damaged letters came out as they stand
 * @param source where the word is known from
 * @param common whether it is one of the some hundred most common words
 */
record Reading(String text, List<Edit> edits, double surprise, double confusion, Source source, boolean common) {
    private static final double TYPICAL = 3.3;

    /** Where a word is known from. */
    enum Source {
        /** The dictionary or the project's own words. */
        LISTED,
        /** Put together from known words. */
        COMPOUND,
        /** Nowhere, or a part of it is not known. */
        NOWHERE
    }

    /**
     * A damaged letter.
     *
     * @param start where it begins in the piece
     * @param length how many characters stand for it
     * @param letter the letter that was printed, small
     */
    record Edit(int start, int length, char letter) {}

    /** The same reading known from elsewhere. */
    Reading as(Source other) {
        return new Reading(text, edits, surprise, confusion, other, common);
    }

    boolean known() {
        return source != Source.NOWHERE;
    }

    /** Whether every damaged letter came out as scans commonly have it. */
    boolean isTypical() {
        return confusion <= edits.size() * TYPICAL;
    }

    boolean isUnchanged() {
        return edits.isEmpty();
    }

    /** How unlikely the reading is where this share of the Danish letters is damaged; lower is better. */
    double cost(double damage) {
        return surprise + confusion - edits.size() * Math.log(damage);
    }
}
