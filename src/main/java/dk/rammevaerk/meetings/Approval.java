package dk.rammevaerk.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The asking for an approval, and what was answered.
 *
 * @param askedBy the account's name
 * @param answer null while it waits
 * @param answeredBy the account's name, or null
 * @param note what the chair says; always there when it was returned, or when somebody answered for the chair
 * @param current whether what was asked about is still what the working copy says
 */
public record Approval(
        UUID id,
        Edition.Kind kind,
        Instant askedAt,
        String askedBy,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String note,
        boolean current) {
    public enum Answer {
        APPROVED,
        RETURNED
    }

    public boolean isWaiting() {
        return answer == null;
    }

    /** Whether what stands in the working copy now is approved. */
    public boolean holds() {
        return answer == Answer.APPROVED && current;
    }
}
