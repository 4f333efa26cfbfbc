package dk.rammevaerk.meetings.texts;

import java.time.Instant;

/**
 * A text of an item as somebody saved it.
 *
 * @param version the version it made; for one that lost a conflict, the version it was written on
 * @param text Markdown
 * @param savedBy the account's name
 */
public record ItemText(Part part, int version, String text, Instant savedAt, String savedBy, Outcome outcome) {
    public enum Part {
        CASE_STATEMENT,
        MINUTES
    }

    public enum Outcome {
        SAVED,
        /** Two people had written in different places of the text; it holds what both wrote. */
        MERGED,
        /** Somebody else had changed the same place; kept here alone. */
        CONFLICT
    }
}
