package dk.rammevaerk.meetings;

import dk.rammevaerk.meetings.Edition.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * Puts what the newest edition of the minutes says back into the working copy. Texts that differ get a version of their
     * own, so that whoever still writes on them is told.
     */
    void restore(MeetingId meeting, Instant at, String by) {
        var content = newest(meeting, Kind.MINUTES).orElseThrow().content();
        for (var item : content.items()) {
            restore(item, "MINUTES", "minutes", "minutes_version", item.minutes(), at, by);
            restore(item, "CASE_STATEMENT", "case_statement", "case_version", item.caseStatement(), at, by);
            jdbc.sql("delete from meetings.decision where item_id = ?")
                    .param(item.id().value())
                    .update();
            for (int i = 0; i < item.decisions().size(); i++) {
                var decision = item.decisions().get(i);
                jdbc.sql("insert into meetings.decision (item_id, ordinal, text, effect) values (?, ?, ?, ?)")
                        .params(
                                item.id().value(),
                                i + 1,
                                decision.text(),
                                decision.effect().name())
                        .update();
            }
        }
        restoreAttendances(meeting, content.attendances());
    }

    /** Who was there keeps who they are: the person behind a name is no part of what an edition says. */
    private void restoreAttendances(MeetingId meeting, List<Attendance> attendances) {
        jdbc.sql("delete from meetings.attendance where meeting_id = ? and not id = any (?)")
                .params(
                        meeting.value(),
                        attendances.stream()
                                .map(Attendance::id)
                                .filter(Objects::nonNull)
                                .toArray(UUID[]::new))
                .update();
        jdbc.sql("update meetings.attendance set ordinal = ordinal + 10000 where meeting_id = ?")
                .param(meeting.value())
                .update();
        for (int i = 0; i < attendances.size(); i++) restore(meeting, i, attendances.get(i));
    }

    private void restore(
            Item item,
            String part,
            String textColumn,
            String versionColumn,
            @Nullable String text,
            Instant at,
            String by) {
        jdbc.sql("""
                        with restored as (
                          update meetings.item set %1$s = cast(:text as text), %2$s = %2$s + 1
                          where id = :item and %1$s is distinct from cast(:text as text) returning %2$s as version)
                        insert into meetings.item_text (item_id, part, version, text, saved_at, saved_by, outcome)
                        select :item, :part, version, coalesce(cast(:text as text), ''), :at, :by, 'SAVED' from restored""".formatted(textColumn, versionColumn))
                .param("item", item.id().value())
                .param("part", part)
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private void restore(MeetingId meeting, int ordinal, Attendance one) {
        jdbc.sql("""
                        insert into meetings.attendance (meeting_id, ordinal, id, kind, apology, name, organisation, role,
                          substitute_for, item_id, arrived, departed)
                        values (?, ?, coalesce(cast(? as uuid), uuidv7()), ?, ?, ?, ?, ?, ?, cast(? as uuid),
                          cast(? as time), cast(? as time))
                        on conflict (id) do update set ordinal = excluded.ordinal, kind = excluded.kind,
                          apology = excluded.apology, name = excluded.name, organisation = excluded.organisation,
                          role = excluded.role, substitute_for = excluded.substitute_for,
                          item_id = excluded.item_id, arrived = excluded.arrived, departed = excluded.departed""")
                .params(Arrays.asList(
                        meeting.value(),
                        ordinal,
                        one.id(),
                        one.kind().name(),
                        one.apology(),
                        one.name(),
                        one.organisation(),
                        one.role(),
                        one.substituteFor(),
                        one.item() == null ? null : one.item().value(),
                        one.arrived(),
                        one.departed()))
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
