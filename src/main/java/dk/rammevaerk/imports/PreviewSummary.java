package dk.rammevaerk.imports;

import java.time.Instant;

/**
 * A preview as a line in the list of those that wait.
 *
 * @param items how many items there are now; 0 while nothing is read
 * @param openWarnings how many warnings are not settled, those counted as one that are answered as one
 * @param reason why it could not be read, or empty
 */
public record PreviewSummary(
        PreviewId id,
        String fileName,
        State state,
        int items,
        int openWarnings,
        String reason,
        Instant uploadedAt,
        String uploadedBy) {
    /** The stages that wait for a person. */
    public enum State {
        CPR_QUESTION,
        UNREADABLE,
        READ
    }
}
