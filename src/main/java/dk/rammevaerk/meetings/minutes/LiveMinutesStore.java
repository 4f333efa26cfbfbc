package dk.rammevaerk.meetings.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LiveMinutesStore {
    private final JdbcClient jdbc;

    LiveMinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The meeting's day, when minutes are written now. Until the end of the transaction the meeting keeps its state, while
     * others write on; so nothing is written beside an edition that is being frozen.
     */
    Optional<LocalDate> holdOpen(MeetingId meeting) {
        return jdbc.sql("""
                        select date from meetings.meeting
                        where id = ? and (revising or state = 'HELD') for share""").param(meeting.value()).query(LocalDate.class).optional();
    }

    /**
     * A stamp that is another one after anything of the minutes, the attendance or the meeting's state was written; without
     * reading a text. Empty when there is no such meeting.
     */
    Optional<String> stamp(MeetingId meeting) {
        return jdbc.sql("""
                        select md5(concat_ws(' ', state, revising,
                          (select string_agg(id::text || xmin, ',' order by id)
                           from meetings.item where meeting_id = meeting.id),
                          (select string_agg(id::text || xmin, ',' order by id)
                           from meetings.attendance where meeting_id = meeting.id),
                          (select string_agg(decision.id::text || decision.xmin, ',' order by decision.id)
                           from meetings.decision join meetings.item on item.id = item_id
                           where meeting_id = meeting.id),
                          (select string_agg(noted_task.id::text || noted_task.xmin, ',' order by noted_task.id)
                           from meetings.noted_task join meetings.item on item.id = item_id
                           where meeting_id = meeting.id)))
                        from meetings.meeting where id = ?""").param(meeting.value()).query(String.class).optional();
    }

    List<LiveItem> items(MeetingId meeting) {
        return read(meeting, null);
    }

    Optional<LiveItem> item(MeetingId meeting, ItemId item) {
        return read(meeting, item).stream().findFirst();
    }

    /** @param only null for all items */
    private List<LiveItem> read(MeetingId meeting, @Nullable ItemId only) {
        var one = only == null ? null : only.value();
        var decisions = decisions(meeting, one);
        var tasks = tasks(meeting, one);
        return jdbc.sql("""
                        select id, minutes_version, coalesce(minutes, '') as minutes, minuted from meetings.item
                        where meeting_id = ? and not withdrawn and removed_at is null and id = coalesce(cast(? as uuid), id)
                        order by ordinal""")
                .params(Arrays.asList(meeting.value(), one))
                .query((rs, row) -> {
                    var id = rs.getObject("id", UUID.class);
                    var text = rs.getString("minutes");
                    return new LiveItem(
                            new ItemId(id),
                            rs.getInt("minutes_version"),
                            text,
                            rs.getBoolean("minuted"),
                            decisions.getOrDefault(id, List.of()).stream()
                                    .map(decision -> decision.in(text))
                                    .toList(),
                            tasks.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<MarkedDecision>> decisions(MeetingId meeting, @Nullable UUID only) {
        return jdbc
                .sql("""
                        select decision.id, item_id, text, effect from meetings.decision
                        join meetings.item on item.id = item_id
                        where meeting_id = ? and item_id = coalesce(cast(? as uuid), item_id) order by decision.ordinal""")
                .params(Arrays.asList(meeting.value(), only))
                .query((rs, row) -> Map.entry(
                        rs.getObject("item_id", UUID.class),
                        new MarkedDecision(
                                rs.getObject("id", UUID.class),
                                new Decision(rs.getString("text"), Decision.Effect.valueOf(rs.getString("effect"))),
                                true)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<UUID, List<NotedTask>> tasks(MeetingId meeting, @Nullable UUID only) {
        return jdbc
                .sql("""
                        select noted_task.* from meetings.noted_task
                        join meetings.item on item.id = item_id
                        where meeting_id = ? and item_id = coalesce(cast(? as uuid), item_id) order by noted_task.id""")
                .params(Arrays.asList(meeting.value(), only))
                .query((rs, row) -> Map.entry(
                        rs.getObject("item_id", UUID.class),
                        new NotedTask(
                                rs.getObject("id", UUID.class),
                                rs.getString("text"),
                                rs.getString("responsible"),
                                rs.getObject("due", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** @return whether the meeting has the item */
    boolean tick(MeetingId meeting, ItemId item, boolean done) {
        return jdbc.sql("update meetings.item set minuted = ? where id = ? and meeting_id = ?")
                        .params(done, item.value(), meeting.value())
                        .update()
                == 1;
    }

    /** @return whether the meeting has the item */
    boolean mark(MeetingId meeting, ItemId item, Decision decision) {
        // two who mark at once get numbers after each other
        jdbc.sql("select 1 from meetings.item where id = ? for no key update")
                .param(item.value())
                .query(Integer.class)
                .optional();
        return jdbc.sql("""
                        insert into meetings.decision (item_id, ordinal, text, effect)
                        select item.id, coalesce((select max(ordinal) from meetings.decision where item_id = item.id), 0) + 1,
                               ?, ?
                        from meetings.item where item.id = ? and meeting_id = ?""")
                        .params(decision.text(), decision.effect().name(), item.value(), meeting.value())
                        .update()
                == 1;
    }

    void unmark(MeetingId meeting, UUID decision) {
        jdbc.sql("""
                        delete from meetings.decision using meetings.item
                        where item.id = item_id and decision.id = ? and meeting_id = ?""").params(decision, meeting.value()).update();
    }

    /** @return whether the meeting has the item */
    boolean note(MeetingId meeting, ItemId item, String text, @Nullable String responsible, @Nullable LocalDate due) {
        return jdbc.sql("""
                        insert into meetings.noted_task (item_id, text, responsible, due)
                        select id, ?, ?, cast(? as date) from meetings.item where id = ? and meeting_id = ?""")
                        .params(Arrays.asList(text, responsible, due, item.value(), meeting.value()))
                        .update()
                == 1;
    }

    void unnote(MeetingId meeting, UUID task) {
        jdbc.sql("""
                        delete from meetings.noted_task using meetings.item
                        where item.id = item_id and noted_task.id = ? and meeting_id = ?""").params(task, meeting.value()).update();
    }

    Optional<Presence> presence(MeetingId meeting, UUID attendance) {
        return jdbc.sql("""
                        select apology, arrived, departed from meetings.attendance
                        where id = ? and meeting_id = ? for no key update""")
                .params(attendance, meeting.value())
                .query((rs, row) -> new Presence(
                        rs.getBoolean("apology"),
                        rs.getObject("arrived", LocalTime.class),
                        rs.getObject("departed", LocalTime.class)))
                .optional();
    }

    void put(MeetingId meeting, UUID attendance, Presence presence) {
        jdbc.sql(
                        "update meetings.attendance set apology = ?, arrived = ?, departed = ? where id = ? and meeting_id = ?")
                .params(Arrays.asList(
                        presence.apology(), presence.arrived(), presence.departed(), attendance, meeting.value()))
                .update();
    }

    UUID add(MeetingId meeting, Attendance one) {
        return jdbc.sql("""
                        insert into meetings.attendance
                          (meeting_id, ordinal, apology, name, organisation, role, kind, substitute_for, item_id, arrived)
                        select ?, coalesce(max(ordinal), -1) + 1, false, ?, ?, cast(? as text), ?, ?, cast(? as uuid), cast(? as time)
                        from meetings.attendance where meeting_id = ?
                        returning id""")
                .params(Arrays.asList(
                        meeting.value(),
                        one.name(),
                        one.organisation(),
                        one.role(),
                        one.kind().name(),
                        one.substituteFor(),
                        one.item() == null ? null : one.item().value(),
                        one.arrived(),
                        meeting.value()))
                .query(UUID.class)
                .single();
    }

    /** Takes off somebody who came in while the minutes were written; members stay. */
    void remove(MeetingId meeting, UUID attendance) {
        jdbc.sql("delete from meetings.attendance where id = ? and meeting_id = ? and kind <> 'MEMBER'")
                .params(attendance, meeting.value())
                .update();
    }

    /** Attendance rows that are added at the same time come after each other. */
    void holdAttendance(MeetingId meeting) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(meeting.toString())
                .query((rs, row) -> 0)
                .single();
    }
}
