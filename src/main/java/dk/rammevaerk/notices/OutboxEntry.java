package dk.rammevaerk.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param sentAt null until the mail server has taken it
 * @param attempts how often it was tried
 * @param fault why the newest attempt failed, or null
 */
public record OutboxEntry(
        UUID id,
        Mail mail,
        Instant writtenAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable String fault) {
    public enum State {
        WAITING,
        SENT,
        FAILED,
        /** The person's address is not known. */
        WITHOUT_ADDRESS
    }

    public State state() {
        if (sentAt != null) return State.SENT;
        if (mail.address() == null) return State.WITHOUT_ADDRESS;
        return fault == null ? State.WAITING : State.FAILED;
    }
}
