package dk.rammevaerk.imports;

import java.time.Instant;

/** Somebody else wrote something else in the same field since it was opened; nothing was stored. */
public final class FieldChangedMeanwhile extends RuntimeException {
    private final String theirs;
    private final String by;
    private final transient Instant at;

    FieldChangedMeanwhile(String theirs, String by, Instant at) {
        super("The field was changed by " + by);
        this.theirs = theirs;
        this.by = by;
        this.at = at;
    }

    /** What stands in the field now. */
    public String theirs() {
        return theirs;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
