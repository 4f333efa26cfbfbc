package dk.rammevaerk.api.v1;

import dk.rammevaerk.access.AuditTrail;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What lists can be cut down by. A filter never opens anything: it takes away from what the one who asks may see. What
 * changed is asked of the audit trail, so a change the reader cannot see may let something through once too often.
 */
@Component
class Filters {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Parties parties;
    private final AuditTrail trail;

    Filters(Parties parties, AuditTrail trail) {
        this.parties = parties;
        this.trail = trail;
    }

    /** @throws UnknownChoice when there is no such forum */
    void requireForum(@Nullable String code) {
        if (code != null && parties.forum(code).isEmpty()) throw new UnknownChoice("forum", code);
    }

    /** @throws UnknownChoice when there is no such authority */
    void requireAuthority(@Nullable String code) {
        if (code != null && parties.authorities().stream().map(Authority::code).noneMatch(code::equals))
            throw new UnknownChoice("authority", code);
    }

    /**
     * Whether something changed since a moment.
     *
     * @throws UnknownChoice when the moment is further away than the trail can reach
     * @param columns of each relation, schema and table, the column that holds the number of what changed
     */
    Predicate<UUID> changed(@Nullable OffsetDateTime since, Map<String, String> columns) {
        if (since == null) return id -> true;
        if (since.getYear() < FIRST_YEAR || since.getYear() > LAST_YEAR)
            throw new UnknownChoice("changedSince", since.toString());
        Set<UUID> changed = new HashSet<>();
        columns.forEach((relation, column) -> changed.addAll(trail.changedSince(since.toInstant(), relation, column)));
        return changed::contains;
    }

    static boolean within(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
