package dk.rammevaerk.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.HeldMeeting.HeldItem;
import dk.rammevaerk.meetings.Meeting.DocumentKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
    /** Whose eyes a list is for. */
    record Viewer(boolean everything, Collection<String> fora) {}

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MeetingId insert(HeldMeeting held) {
        var id = jdbc.sql("""
                        insert into meetings.meeting (forum, date, start_time, end_time, place, address, room, virtual,
                          extraordinary, document_kind, remarks, source_file, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'HELD') returning id""")
                .params(Arrays.asList(
                        held.forum(),
                        held.date(),
                        held.start(),
                        held.end(),
                        held.place(),
                        held.address(),
                        held.room(),
                        held.virtual(),
                        held.extraordinary(),
                        held.documentKind().name(),
                        held.remarks(),
                        held.sourceFile() == null ? null : held.sourceFile().value()))
                .query(UUID.class)
                .single();
        for (int i = 0; i < held.attendances().size(); i++)
            insert(id, i, held.attendances().get(i));
        for (int i = 0; i < held.items().size(); i++) insert(id, i, held.items().get(i));
        return new MeetingId(id);
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
                          recommendations, case_statement, minutes, closed_reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
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
            jdbc.sql("insert into meetings.attachment (item_id, ordinal, number, title) values (?, ?, ?, ?)")
                    .params(Arrays.asList(id, i, attachment.number(), attachment.title()))
                    .update();
        }
    }

    Optional<Meeting> byId(MeetingId id) {
        return jdbc.sql("select * from meetings.meeting where id = ?")
                .param(id.value())
                .query((rs, row) -> meeting(rs, attendances(id), items(id)))
                .optional();
    }

    Optional<MeetingId> bySourceFile(FileId file) {
        return jdbc.sql("select id from meetings.meeting where source_file = ? order by id limit 1")
                .param(file.value())
                .query((rs, row) -> new MeetingId(rs.getObject(1, UUID.class)))
                .optional();
    }

    List<MeetingSummary> list(Viewer viewer, @Nullable String forum, @Nullable Integer year) {
        return jdbc.sql("""
                        select id, forum, date, extraordinary, document_kind, state,
                               (select count(*) from meetings.item where meeting_id = meeting.id) as items
                        from meetings.meeting
                        where (state = 'PUBLISHED' or :everything or forum in (:fora))
                          and (:forum = '' or forum = :forum)
                          and (:year = 0 or extract(year from date) = :year)
                        order by date desc, id""")
                .param("everything", viewer.everything())
                .param("fora", viewer.fora().isEmpty() ? List.of("") : viewer.fora())
                .param("forum", forum == null ? "" : forum)
                .param("year", year == null ? 0 : Math.clamp(year, 1, 9999))
                .query((rs, row) -> new MeetingSummary(
                        new MeetingId(rs.getObject("id", UUID.class)),
                        rs.getString("forum"),
                        rs.getObject("date", LocalDate.class),
                        rs.getBoolean("extraordinary"),
                        DocumentKind.valueOf(rs.getString("document_kind")),
                        rs.getString("state").equals("PUBLISHED"),
                        rs.getInt("items")))
                .list();
    }

    List<MeetingId> onDay(String forum, LocalDate date) {
        return jdbc.sql("select id from meetings.meeting where forum = ? and date = ? order by id")
                .params(forum, date)
                .query((rs, row) -> new MeetingId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** @return whether the meeting was still at that version, and not published */
    boolean publish(MeetingId id, int version, Instant at, String actor) {
        return jdbc.sql("""
                        update meetings.meeting
                        set state = 'PUBLISHED', published_at = ?, published_by = ?, version = version + 1
                        where id = ? and version = ? and state = 'HELD'""")
                        .params(at.atOffset(ZoneOffset.UTC), actor, id.value(), version)
                        .update()
                == 1;
    }

    /** @return whether the meeting was still at that version, and published */
    boolean withdraw(MeetingId id, int version) {
        return jdbc.sql("""
                        update meetings.meeting
                        set state = 'HELD', published_at = null, published_by = null, version = version + 1
                        where id = ? and version = ? and state = 'PUBLISHED'""").params(id.value(), version).update() == 1;
    }

    /** @return whether the meeting was still at that version and has the item */
    boolean close(MeetingId id, int version, ItemId item, @Nullable String reason) {
        return jdbc.sql("update meetings.meeting set version = version + 1 where id = ? and version = ?")
                                .params(id.value(), version)
                                .update()
                        == 1
                && jdbc.sql("update meetings.item set closed_reason = ? where id = ? and meeting_id = ?")
                                .params(Arrays.asList(reason, item.value(), id.value()))
                                .update()
                        == 1;
    }

    private List<Attendance> attendances(MeetingId id) {
        return jdbc.sql("""
                        select apology, name, organisation, role from meetings.attendance
                        where meeting_id = ? order by ordinal""")
                .param(id.value())
                .query((rs, row) -> new Attendance(
                        rs.getBoolean("apology"),
                        rs.getString("name"),
                        rs.getString("organisation"),
                        rs.getString("role")))
                .list();
    }

    private List<Item> items(MeetingId id) {
        Map<UUID, List<Attachment>> attachments = jdbc
                .sql("""
                        select item_id, attachment.number, attachment.title
                        from meetings.attachment join meetings.item on item.id = item_id
                        where meeting_id = ? order by item_id, attachment.ordinal""")
                .param(id.value())
                .query((rs, row) -> Map.entry(
                        rs.getObject("item_id", UUID.class),
                        new Attachment(rs.getString("number"), rs.getString("title"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("select * from meetings.item where meeting_id = ? order by ordinal")
                .param(id.value())
                .query((rs, row) -> item(rs, attachments.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Item item(ResultSet rs, List<Attachment> attachments) throws SQLException {
        var section = rs.getString("section");
        return new Item(
                new ItemId(rs.getObject("id", UUID.class)),
                rs.getString("number"),
                section == null ? null : Section.valueOf(section),
                rs.getString("title"),
                rs.getString("time_slot"),
                strings(rs.getArray("presenters")),
                strings(rs.getArray("recommendations")),
                rs.getString("case_statement"),
                attachments,
                rs.getString("minutes"),
                rs.getString("closed_reason"));
    }

    private static Meeting meeting(ResultSet rs, List<Attendance> attendances, List<Item> items) throws SQLException {
        var sourceFile = rs.getObject("source_file", UUID.class);
        var publishedAt = rs.getTimestamp("published_at");
        return new Meeting(
                new MeetingId(rs.getObject("id", UUID.class)),
                rs.getString("forum"),
                rs.getObject("date", LocalDate.class),
                rs.getObject("start_time", LocalTime.class),
                rs.getObject("end_time", LocalTime.class),
                rs.getString("place"),
                rs.getString("address"),
                rs.getString("room"),
                rs.getBoolean("virtual"),
                rs.getBoolean("extraordinary"),
                DocumentKind.valueOf(rs.getString("document_kind")),
                rs.getString("remarks"),
                sourceFile == null ? null : new FileId(sourceFile),
                publishedAt == null ? null : publishedAt.toInstant(),
                rs.getInt("version"),
                attendances,
                items);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
