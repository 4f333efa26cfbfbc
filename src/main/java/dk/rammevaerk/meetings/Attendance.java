package dk.rammevaerk.meetings;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected at a meeting, was there, or sent an apology.
 *
 * @param id null when it came in with a document
 * @param apology whether they are not coming
 * @param organisation as the minutes have it, or null
 * @param role for example {@code formand}, or null
 * @param substituteFor whose place a substitute takes, or null
 * @param item the one item a guest is there for, or null
 * @param arrived when somebody came late; null for one who was there from the beginning
 * @param departed when somebody left before the end, or null
 */
public record Attendance(
        @Nullable UUID id,
        Kind kind,
        boolean apology,
        String name,
        @Nullable String organisation,
        @Nullable String role,
        @Nullable String substituteFor,
        @Nullable ItemId item,
        @Nullable LocalTime arrived,
        @Nullable LocalTime departed) {
    public enum Kind {
        MEMBER,
        SUBSTITUTE,
        GUEST
    }

    /** A participant or an apology as a document states it. */
    public static Attendance of(boolean apology, String name, @Nullable String organisation, @Nullable String role) {
        return new Attendance(null, Kind.MEMBER, apology, name, organisation, role, null, null, null, null);
    }

    /** The same person, to compare what was said with what was stored. */
    public Attendance withoutId() {
        return new Attendance(null, kind, apology, name, organisation, role, substituteFor, item, arrived, departed);
    }
}
