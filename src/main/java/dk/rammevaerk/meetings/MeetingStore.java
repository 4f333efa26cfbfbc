package dk.rammevaerk.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.HeldMeeting.HeldItem;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore {
    /**
     * Whose eyes a list is for.
     *
     * @param fora whose editions they read
     * @param led whose working copies they read
     */
    record Viewer(boolean everything, Collection<String> fora, Collection<String> led) {}

    private static final String PUBLISHED_AT =
            "(select max(published_at) from meetings.edition where meeting_id = meeting.id)";

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MeetingId insert(HeldMeeting held) {
        var id = insert(
                held.forum(),
                stateAfter(held),
                held.occasion(),
                new Origin(held.remarks(), held.sourceFile(), null, null));
        insertContent(id, held);
        return id;
    }

    /** Puts a coming meeting in. */
    MeetingId insert(String forum, Occasion occasion, @Nullable LocalDate deadline, @Nullable UUID series) {
        return insert(forum, MeetingState.PLANNED, occasion, new Origin(null, null, deadline, series));
    }

    /** What a meeting has from the beginning, by the way it came in. */
    private record Origin(
            @Nullable String remarks,
            @Nullable FileId sourceFile,
            @Nullable LocalDate deadline,
            @Nullable UUID series) {}

    private MeetingId insert(String forum, MeetingState state, Occasion occasion, Origin origin) {
        return new MeetingId(jdbc.sql("""
                        insert into meetings.meeting (forum, date, start_time, end_time, title, place, address, room,
                          virtual, link, extraordinary, remarks, source_file, submission_deadline, series, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        forum,
                        occasion.date(),
                        occasion.start(),
                        occasion.end(),
                        occasion.title(),
                        occasion.place(),
                        occasion.address(),
                        occasion.room(),
                        occasion.virtual(),
                        occasion.link(),
                        occasion.extraordinary(),
                        origin.remarks(),
                        origin.sourceFile() == null ? null : origin.sourceFile().value(),
                        origin.deadline(),
                        origin.series(),
                        state.name()))
                .query(UUID.class)
                .single());
    }

    private static MeetingState stateAfter(HeldMeeting held) {
        return held.kind() == Kind.AGENDA ? MeetingState.SENT : MeetingState.APPROVED;
    }

    private void insertContent(MeetingId id, HeldMeeting held) {
        for (int i = 0; i < held.attendances().size(); i++)
            insert(id.value(), i, held.attendances().get(i));
        for (int i = 0; i < held.items().size(); i++)
            insert(id.value(), i, held.items().get(i));
    }

    /**
     * The planned meeting that a document about this occasion belongs to: of the same kind or at the same hour, nothing of
     * it was sent, and nobody wrote items for it.
     */
    Optional<MeetingId> awaitingMinutes(String forum, Occasion occasion) {
        return jdbc.sql("""
                        select id from meetings.meeting
                        where forum = ? and date = ? and state in ('PLANNED', 'OPEN')
                          and (extraordinary = ? or start_time = ?::time)
                          and not exists (select 1 from meetings.edition where meeting_id = meeting.id)
                          and not exists (select 1 from meetings.item where meeting_id = meeting.id and standing is null and removed_at is null)
                        order by start_time is not distinct from ?::time desc, id limit 1""")
                .params(Arrays.asList(
                        forum, occasion.date(), occasion.extraordinary(), occasion.start(), occasion.start()))
                .query((rs, row) -> new MeetingId(rs.getObject(1, UUID.class)))
                .optional();
    }

    /** Lets a planned meeting be what the document says. */
    MeetingId fill(MeetingId id, HeldMeeting held) {
        var occasion = held.occasion().completedBy(byId(id).orElseThrow().occasion());
        jdbc.sql("""
                        update meetings.meeting set state = ?, remarks = ?, source_file = ?, version = version + 1
                        where id = ?""")
                .params(Arrays.asList(
                        stateAfter(held).name(),
                        held.remarks(),
                        held.sourceFile() == null ? null : held.sourceFile().value(),
                        id.value()))
                .update();
        occur(id, occasion);
        jdbc.sql("delete from meetings.attendance where meeting_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from meetings.item where meeting_id = ?")
                .param(id.value())
                .update();
        insertContent(id, held);
        return id;
    }

    /** @return whether the meeting was still at that version */
    boolean move(MeetingId id, int version, Occasion occasion, @Nullable LocalDate deadline) {
        boolean current = jdbc.sql("""
                        update meetings.meeting set submission_deadline = ?, date = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(deadline, occasion.date(), id.value(), version))
                        .update()
                == 1;
        if (current) occur(id, occasion);
        return current;
    }

    private void occur(MeetingId id, Occasion occasion) {
        jdbc.sql("""
                        update meetings.meeting set date = ?, start_time = ?, end_time = ?, title = ?, place = ?,
                          address = ?, room = ?, virtual = ?, link = ?, extraordinary = ?
                        where id = ?""")
                .params(Arrays.asList(
                        occasion.date(),
                        occasion.start(),
                        occasion.end(),
                        occasion.title(),
                        occasion.place(),
                        occasion.address(),
                        occasion.room(),
                        occasion.virtual(),
                        occasion.link(),
                        occasion.extraordinary(),
                        id.value()))
                .update();
    }

    /** A move stands after those before it, also when the clock has not gone on since. */
    void rememberMove(MeetingId id, Instant at, Occasion before, @Nullable String reason) {
        jdbc.sql("""
                        insert into meetings.meeting_move (meeting_id, moved_at, old_date, old_start, reason)
                        values (?, greatest(?, (select max(moved_at) + interval '1 microsecond'
                          from meetings.meeting_move where meeting_id = ?)), ?, ?, ?)""")
                .params(Arrays.asList(
                        id.value(), Timestamp.from(at), id.value(), before.date(), before.start(), reason))
                .update();
    }

    private void insert(UUID meeting, int ordinal, Attendance one) {
        jdbc.sql("""
                        insert into meetings.attendance (meeting_id, ordinal, apology, name, organisation, role)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(meeting, ordinal, one.apology(), one.name(), one.organisation(), one.role()))
                .update();
    }

    private void insert(UUID meeting, int ordinal, HeldItem item) {
        var id = jdbc.sql("""
                        insert into meetings.item (meeting_id, ordinal, number, section, title, time_slot, presenters,
                          recommendations, case_statement, minutes, closed_reason, sent)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true) returning id""")
                .params(Arrays.asList(
                        meeting,
                        ordinal,
                        item.number(),
                        item.section() == null ? null : item.section().name(),
                        item.title(),
                        item.timeSlot(),
                        item.presenters().toArray(String[]::new),
                        item.recommendations().toArray(String[]::new),
                        item.caseStatement(),
                        item.minutes(),
                        item.closedReason()))
                .query(UUID.class)
                .single();
        for (int i = 0; i < item.attachments().size(); i++) {
            var attachment = item.attachments().get(i);
            jdbc.sql(
                            "insert into meetings.attachment (item_id, ordinal, number, title, sent) values (?, ?, ?, ?, true)")
                    .params(Arrays.asList(id, i, attachment.number(), attachment.title()))
                    .update();
        }
    }

    /** The working copy. */
    Optional<Meeting> byId(MeetingId id) {
        return jdbc.sql("select meeting.*, " + PUBLISHED_AT + " as published_at from meetings.meeting where id = ?")
                .param(id.value())
                .query((rs, row) ->
                        meeting(rs, new MeetingContent(rs.getString("remarks"), attendances(id), items(id))))
                .optional();
    }

    Optional<String> forumOf(MeetingId id) {
        return jdbc.sql("select forum from meetings.meeting where id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Holds the meeting until the end of the transaction, so that what is read of it is still so when it is written. */
    void lock(MeetingId id) {
        jdbc.sql("select 1 from meetings.meeting where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    Optional<MeetingId> bySourceFile(FileId file) {
        return jdbc.sql("select id from meetings.meeting where source_file = ? order by id limit 1")
                .param(file.value())
                .query((rs, row) -> new MeetingId(rs.getObject(1, UUID.class)))
                .optional();
    }

    /** Newest first; of each what the viewer may see of it. */
    List<MeetingSummary> list(Viewer viewer, @Nullable String forum, @Nullable Integer year) {
        return jdbc.sql("""
                        with seen as (
                          select meeting.*, (:everything or forum in (:fora)) as inside,
                                 (:everything or forum in (:led)) as draft
                          from meetings.meeting
                          where (:forum = '' or forum = :forum) and (:year = 0 or extract(year from date) = :year)
                        )
                        select seen.*, edition.kind as shown, edition.published_at,
                               case when draft then (select count(*) from meetings.item
                                      where meeting_id = seen.id and removed_at is null)
                                    else jsonb_array_length(edition.content -> 'items') end as items
                        from seen left join lateral (
                          select kind, published_at, content from meetings.edition
                          where meeting_id = seen.id and (inside or published_at is not null)
                          order by kind desc, number desc limit 1) edition on true
                        where inside or edition.kind is not null
                        order by date desc, start_time desc nulls last, seen.id""")
                .param("everything", viewer.everything())
                .param("fora", orNone(viewer.fora()))
                .param("led", orNone(viewer.led()))
                .param("forum", forum == null ? "" : forum)
                .param("year", year == null ? 0 : Math.clamp(year, 1, 9999))
                .query((rs, row) -> {
                    var shown = rs.getString("shown");
                    return new MeetingSummary(
                            new MeetingId(rs.getObject("id", UUID.class)),
                            rs.getString("forum"),
                            MeetingState.valueOf(rs.getString("state")),
                            occasion(rs),
                            rs.getObject("submission_deadline", LocalDate.class),
                            shown == null ? null : Kind.valueOf(shown),
                            rs.getTimestamp("published_at") != null,
                            rs.getInt("items"));
                })
                .list();
    }

    /** An SQL list must hold something. */
    private static Collection<String> orNone(Collection<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }

    List<MeetingId> onDay(String forum, LocalDate date) {
        return jdbc.sql("select id from meetings.meeting where forum = ? and date = ? order by id")
                .params(forum, date)
                .query((rs, row) -> new MeetingId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** @return whether the meeting was still at that version and in that state */
    boolean become(MeetingId id, int version, MeetingState from, MeetingState to, @Nullable String cancelledReason) {
        return jdbc.sql("""
                        update meetings.meeting set state = ?, cancelled_reason = ?, version = version + 1
                        where id = ? and version = ? and state = ?""")
                        .params(Arrays.asList(to.name(), cancelledReason, id.value(), version, from.name()))
                        .update()
                == 1;
    }

    /** @return whether the meeting was still at that version */
    boolean touch(MeetingId id, int version) {
        return jdbc.sql("update meetings.meeting set version = version + 1 where id = ? and version = ?")
                        .params(id.value(), version)
                        .update()
                == 1;
    }

    /** @return whether the meeting was still at that version */
    boolean revise(MeetingId id, int version, boolean revising) {
        return jdbc.sql("update meetings.meeting set revising = ?, version = version + 1 where id = ? and version = ?")
                        .params(revising, id.value(), version)
                        .update()
                == 1;
    }

    /** What the newest agenda holds keeps its number from now on. */
    void markSent(MeetingId id) {
        jdbc.sql("update meetings.item set sent = true where meeting_id = ? and not sent and removed_at is null")
                .param(id.value())
                .update();
        jdbc.sql("""
                        update meetings.attachment set sent = true from meetings.item
                        where item.id = item_id and meeting_id = ? and not attachment.sent and removed_at is null""").param(id.value()).update();
    }

    /** @return whether the meeting was still at that version and has the item */
    boolean close(MeetingId id, int version, ItemId item, @Nullable String reason) {
        return touch(id, version)
                && jdbc.sql("update meetings.item set closed_reason = ? where id = ? and meeting_id = ?")
                                .params(Arrays.asList(reason, item.value(), id.value()))
                                .update()
                        == 1;
    }

    /** @return whether the meeting was still at that version and has the attachment */
    boolean close(MeetingId id, int version, AttachmentId attachment, @Nullable String reason) {
        return touch(id, version)
                && jdbc.sql("""
                                update meetings.attachment set closed_reason = ? from meetings.item
                                where item.id = item_id and attachment.id = ? and meeting_id = ?""")
                                .params(Arrays.asList(reason, attachment.value(), id.value()))
                                .update()
                        == 1;
    }

    private List<Attendance> attendances(MeetingId id) {
        return jdbc.sql("select * from meetings.attendance where meeting_id = ? order by ordinal")
                .param(id.value())
                .query((rs, row) -> attendance(rs))
                .list();
    }

    private List<Item> items(MeetingId id) {
        Map<UUID, List<Attachment>> attachments = byItem("attachment", id, MeetingStore::attachment);
        Map<UUID, List<Decision>> decisions = byItem(
                "decision",
                id,
                rs -> new Decision(rs.getString("text"), Decision.Effect.valueOf(rs.getString("effect"))));
        return jdbc.sql("select * from meetings.item where meeting_id = ? and removed_at is null order by ordinal")
                .param(id.value())
                .query((rs, row) -> {
                    var item = rs.getObject("id", UUID.class);
                    return item(rs, attachments.getOrDefault(item, List.of()), decisions.getOrDefault(item, List.of()));
                })
                .list();
    }

    /** Reads a row of what belongs to items. */
    private interface Row<T> {
        T read(ResultSet rs) throws SQLException;
    }

    private <T> Map<UUID, List<T>> byItem(String table, MeetingId id, Row<T> row) {
        return jdbc
                .sql("select part.* from meetings." + table + " part join meetings.item on item.id = item_id"
                        + " where meeting_id = ? order by item_id, part.ordinal")
                .param(id.value())
                .query((rs, number) -> Map.entry(rs.getObject("item_id", UUID.class), row.read(rs)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Attachment attachment(ResultSet rs) throws SQLException {
        var file = rs.getObject("file", UUID.class);
        return new Attachment(
                new AttachmentId(rs.getObject("id", UUID.class)),
                rs.getString("number"),
                rs.getString("title"),
                file == null ? null : new FileId(file),
                rs.getString("closed_reason"));
    }

    private static Attendance attendance(ResultSet rs) throws SQLException {
        var item = rs.getObject("item_id", UUID.class);
        return new Attendance(
                rs.getObject("id", UUID.class),
                Attendance.Kind.valueOf(rs.getString("kind")),
                rs.getBoolean("apology"),
                rs.getString("name"),
                rs.getString("organisation"),
                rs.getString("role"),
                rs.getString("substitute_for"),
                item == null ? null : new ItemId(item),
                rs.getObject("arrived", LocalTime.class),
                rs.getObject("departed", LocalTime.class));
    }

    private static Item item(ResultSet rs, List<Attachment> attachments, List<Decision> decisions) throws SQLException {
        var section = rs.getString("section");
        var standing = rs.getString("standing");
        return new Item(
                new ItemId(rs.getObject("id", UUID.class)),
                rs.getString("number"),
                section == null ? null : Section.valueOf(section),
                rs.getString("title"),
                rs.getString("time_slot"),
                strings(rs.getArray("presenters")),
                strings(rs.getArray("recommendations")),
                rs.getString("case_source"),
                rs.getString("case_statement"),
                attachments,
                rs.getString("minutes"),
                decisions,
                standing == null ? null : Standing.valueOf(standing),
                rs.getBoolean("withdrawn"),
                rs.getString("closed_reason"));
    }

    private static Occasion occasion(ResultSet rs) throws SQLException {
        return new Occasion(
                rs.getObject("date", LocalDate.class),
                rs.getObject("start_time", LocalTime.class),
                rs.getObject("end_time", LocalTime.class),
                rs.getString("title"),
                rs.getString("place"),
                rs.getString("address"),
                rs.getString("room"),
                rs.getBoolean("virtual"),
                rs.getString("link"),
                rs.getBoolean("extraordinary"));
    }

    private static Meeting meeting(ResultSet rs, MeetingContent content) throws SQLException {
        var sourceFile = rs.getObject("source_file", UUID.class);
        var publishedAt = rs.getTimestamp("published_at");
        return new Meeting(
                new MeetingId(rs.getObject("id", UUID.class)),
                rs.getString("forum"),
                MeetingState.valueOf(rs.getString("state")),
                rs.getInt("version"),
                occasion(rs),
                rs.getObject("submission_deadline", LocalDate.class),
                rs.getString("cancelled_reason"),
                rs.getBoolean("revising"),
                sourceFile == null ? null : new FileId(sourceFile),
                Shown.Unsent.WORKING_COPY,
                publishedAt == null ? null : publishedAt.toInstant(),
                content);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
