package dk.rammevaerk.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was changed, by whom and when. Written by the database itself; here it can only be read. */
@Service
public class AuditTrail {
    public static final int PAGE_SIZE = 100;

    /**
     * One changed row.
     *
     * @param relation schema and table, for example {@code meetings.meeting}
     * @param before the row as JSON before the change, null for a new row
     * @param after the row as JSON after the change, null for a deleted row
     */
    public record Entry(
            long id,
            Instant at,
            String actor,
            String relation,
            @Nullable String rowId,
            String action,
            @Nullable String before,
            @Nullable String after) {}

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest entries first, at most {@link #PAGE_SIZE}.
     *
     * @param actor only what this actor did; empty for all
     * @param relation only changes in this schema or table; empty for all
     * @param before only entries older than this one; null to begin with the newest
     */
    @Transactional(readOnly = true)
    public List<Entry> newest(String actor, String relation, @Nullable Long before) {
        return jdbc.sql("""
                        select id, at, actor, relation, row_id, action, before, after from access.audit_entry
                        where (:actor = '' or actor = :actor)
                          and (:relation = '' or relation = :relation or split_part(relation, '.', 1) = :relation)
                          and id < :before
                        order by id desc limit :size""")
                .param("actor", actor)
                .param("relation", relation)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("size", PAGE_SIZE)
                .query((rs, row) -> new Entry(
                        rs.getLong("id"),
                        rs.getTimestamp("at").toInstant(),
                        rs.getString("actor"),
                        rs.getString("relation"),
                        rs.getString("row_id"),
                        rs.getString("action"),
                        rs.getString("before"),
                        rs.getString("after")))
                .list();
    }

    /**
     * The numbers that a column of the rows changed since then holds, for example of the meetings whose editions changed.
     *
     * @param relation schema and table
     */
    @Transactional(readOnly = true)
    public Set<UUID> changedSince(Instant since, String relation, String column) {
        return Set.copyOf(jdbc.sql("""
                        select distinct cast(coalesce(after, before) ->> :column as uuid) from access.audit_entry
                        where relation = :relation and at >= :since and coalesce(after, before) ->> :column is not null""")
                .param("column", column)
                .param("relation", relation)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }
}
