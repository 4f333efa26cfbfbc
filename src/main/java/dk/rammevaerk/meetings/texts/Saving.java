package dk.rammevaerk.meetings.texts;

import java.time.Instant;

/** What became of a text that was to be saved. */
public sealed interface Saving {
    int version();

    /** It is the item's text now. */
    record Saved(int version, Instant at) implements Saving {}

    /**
     * It is part of the item's text now.
     *
     * @param text which holds also what somebody else wrote meanwhile
     * @param otherBy the other's account name
     */
    record Merged(int version, Instant at, String text, String otherBy) implements Saving {}

    /**
     * Somebody else changed the same place meanwhile. The text is kept in the item's history; the person must choose.
     *
     * @param version of the item's text
     * @param text the item's text
     * @param otherBy the account name of who saved it
     * @param otherAt when
     */
    record Conflict(int version, String text, String otherBy, Instant otherAt) implements Saving {}
}
