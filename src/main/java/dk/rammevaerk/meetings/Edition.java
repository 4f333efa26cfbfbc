package dk.rammevaerk.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A numbered copy of a meeting's agenda or minutes as it was sent out; it never changes. Agenda 2 and up are addenda,
 * minutes 2 and up are revisions.
 *
 * @param reason why it came after the first; null for the first
 * @param publishedAt null while it is not open to everybody
 */
public record Edition(
        Kind kind,
        int number,
        @Nullable String reason,
        Instant madeAt,
        String madeBy,
        @Nullable Instant publishedAt) implements Shown {
    /** Whether it says what was to be, or what was decided. */
    public enum Kind {
        AGENDA,
        MINUTES
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
