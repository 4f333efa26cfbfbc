package dk.rammevaerk.meetings;

import dk.rammevaerk.meetings.Edition.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EditionStore {
    /** An edition and what it says. */
    record Frozen(Edition edition, MeetingContent content) {}

    private static final String COLUMNS = "kind, number, reason, made_at, made_by, published_at";
    /** Minutes are newer than the agenda they came from. */
    private static final String NEWEST_FIRST = " order by kind desc, number desc";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the number it got */
    int insert(MeetingId meeting, Kind kind, MeetingContent content, @Nullable String reason, Instant at, String by) {
        return jdbc.sql("""
                        insert into meetings.edition (meeting_id, kind, number, content, reason, made_at, made_by)
                        select :meeting, :kind, 1 + coalesce(max(number), 0), cast(:content as jsonb),
                               cast(:reason as text), :at, :by
                        from meetings.edition where meeting_id = :meeting and kind = :kind
                        returning number""")
                .param("meeting", meeting.value())
                .param("kind", kind.name())
                .param("content", json.writeValueAsString(content))
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<Edition> list(MeetingId meeting) {
        return jdbc.sql("select " + COLUMNS + " from meetings.edition where meeting_id = ?" + NEWEST_FIRST)
                .param(meeting.value())
                .query((rs, row) -> edition(rs))
                .list();
    }

    Optional<Frozen> newest(MeetingId meeting) {
        return frozen(meeting, "true");
    }

    Optional<Frozen> newestPublished(MeetingId meeting) {
        return frozen(meeting, "published_at is not null");
    }

    Optional<Frozen> newest(MeetingId meeting, Kind kind) {
        return frozen(meeting, "kind = ?", kind.name());
    }

    Optional<Frozen> find(MeetingId meeting, Kind kind, int number) {
        return frozen(meeting, "kind = ? and number = ?", kind.name(), number);
    }

    private Optional<Frozen> frozen(MeetingId meeting, String condition, Object... parameters) {
        return jdbc.sql("select " + COLUMNS + ", content from meetings.edition where " + condition
                        + " and meeting_id = ?" + NEWEST_FIRST + " limit 1")
                .params(parameters)
                .param(meeting.value())
                .query((rs, row) ->
                        new Frozen(edition(rs), json.readValue(rs.getString("content"), MeetingContent.class)))
                .optional();
    }

    /** Opens the newest edition of a kind to everybody. */
    void publishNewest(MeetingId meeting, Kind kind, Instant at, String by) {
        jdbc.sql("""
                        update meetings.edition set published_at = ?, published_by = ?
                        where meeting_id = ? and kind = ? and published_at is null and number =
                          (select max(number) from meetings.edition where meeting_id = ? and kind = ?)""")
                .params(Arrays.asList(
                        at.atOffset(ZoneOffset.UTC), by, meeting.value(), kind.name(), meeting.value(), kind.name()))
                .update();
    }

    void withdraw(MeetingId meeting) {
        jdbc.sql("update meetings.edition set published_at = null, published_by = null where meeting_id = ?")
                .param(meeting.value())
                .update();
    }

    private static Edition edition(ResultSet rs) throws SQLException {
        var publishedAt = rs.getTimestamp("published_at");
        return new Edition(
                Kind.valueOf(rs.getString("kind")),
                rs.getInt("number"),
                rs.getString("reason"),
                rs.getTimestamp("made_at").toInstant(),
                rs.getString("made_by"),
                publishedAt == null ? null : publishedAt.toInstant());
    }
}
