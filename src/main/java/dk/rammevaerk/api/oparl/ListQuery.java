package dk.rammevaerk.api.oparl;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which objects a list is asked for. With {@code modifiedSince} what was taken back stands in it too.
 *
 * @param organization only what belongs to this one, or null
 * @param page counted from 1
 */
record ListQuery(
        ObjectType type,
        @Nullable String organization,
        @Nullable OffsetDateTime createdSince,
        @Nullable OffsetDateTime createdUntil,
        @Nullable OffsetDateTime modifiedSince,
        @Nullable OffsetDateTime modifiedUntil,
        int limit,
        int page) {
    static final int LARGEST = 100;

    ListQuery {
        limit = Math.clamp(limit, 1, LARGEST);
        page = Math.max(page, 1);
    }
}
