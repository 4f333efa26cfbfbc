package dk.rammevaerk.documents.minutes;

import org.jspecify.annotations.Nullable;

/**
 * A place where an item may begin, and how much speaks for it.
 *
 * @param from index of the first line of the title
 * @param to index of the last
 * @param titleOnly index of the line the number stands on when it stands alone above, else {@code from}
 * @param score what shape and neighbours say; above zero is more likely an item than not
 * @param told by a presenter line or a label below: the strongest evidence
 */
record ItemStart(
        int from,
        int to,
        int titleOnly,
        String title,
        @Nullable ItemNumber number,
        double score,
        boolean told,
        boolean eventuelt) {
    ItemStart withScore(double changed) {
        return new ItemStart(from, to, titleOnly, title, number, changed, told, eventuelt);
    }
}
