package dk.rammevaerk.api.tokens;

import dk.rammevaerk.access.Grant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right of one named system to ask. Without grants it sees what the public sees.
 *
 * @param expiresOn the last day on which it opens anything
 * @param revokedAt null while nobody has revoked it
 * @param lastUsed null when it was never used
 */
public record SystemToken(
        UUID id,
        String name,
        Set<Grant> grants,
        Instant madeAt,
        String madeBy,
        LocalDate expiresOn,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsed) {
    /** Stands before the name where people and systems stand side by side. */
    private static final String PREFIX = "system-token:";

    public SystemToken {
        grants = Set.copyOf(grants);
    }

    /** As the audit trail names whoever acts by it. */
    public String actor() {
        return PREFIX + name;
    }

    public boolean isExpiredOn(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean opensOn(LocalDate day) {
        return !isRevoked() && !isExpiredOn(day);
    }
}
