package dk.rammevaerk.meetings.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.plan.PlannedMeeting.Move;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the meetings of all fora without their content. */
@Repository
class PlanStore {
    /** Whose eyes the plan is for. */
    record Viewer(boolean everything, Collection<String> fora) {
        static final Viewer EVERYTHING = new Viewer(true, List.of());
    }

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the period, and those that were moved away from it; by day. */
    List<PlannedMeeting> between(Viewer viewer, LocalDate first, LocalDate last) {
        return read(viewer, """
                date between :first and :last
                or id in (select meeting_id from meetings.meeting_move where old_date between :first and :last)""", spec -> spec.param("first", first).param("last", last));
    }

    List<PlannedMeeting> byId(Viewer viewer, MeetingId id) {
        return read(viewer, "id = :id", spec -> spec.param("id", id.value()));
    }

    List<PlannedMeeting> series(UUID series) {
        return read(Viewer.EVERYTHING, "series = :series", spec -> spec.param("series", series));
    }

    private interface Parameters {
        StatementSpec on(StatementSpec statement);
    }

    private List<PlannedMeeting> read(Viewer viewer, String which, Parameters parameters) {
        var moves = moves(which, parameters);
        return parameters
                .on(jdbc.sql("""
                        select id, forum, state, version, date, start_time, end_time, title, place, address, room,
                          virtual, link, extraordinary, submission_deadline, cancelled_reason, series,
                          (:everything or forum in (:fora)) as inside,
                          exists (select 1 from meetings.edition
                            where meeting_id = meeting.id and published_at is not null) as published
                        from meetings.meeting where\s""" + which + " order by date, start_time nulls first, forum, id"))
                .param("everything", viewer.everything())
                .param("fora", viewer.fora().isEmpty() ? List.of("") : viewer.fora())
                .query((rs, row) -> meeting(rs, moves.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Move>> moves(String which, Parameters parameters) {
        return parameters
                .on(jdbc.sql("select meeting_id, moved_at, old_date, old_start, reason from meetings.meeting_move"
                        + " where meeting_id in (select id from meetings.meeting where " + which
                        + ") order by meeting_id, moved_at"))
                .query((rs, row) -> Map.entry(
                        rs.getObject("meeting_id", UUID.class),
                        new Move(
                                rs.getTimestamp("moved_at").toInstant(),
                                rs.getObject("old_date", LocalDate.class),
                                rs.getObject("old_start", LocalTime.class),
                                rs.getString("reason"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static PlannedMeeting meeting(ResultSet rs, List<Move> moves) throws SQLException {
        boolean inside = rs.getBoolean("inside");
        return new PlannedMeeting(
                new MeetingId(rs.getObject("id", UUID.class)),
                rs.getString("forum"),
                MeetingState.valueOf(rs.getString("state")),
                rs.getInt("version"),
                new Occasion(
                        rs.getObject("date", LocalDate.class),
                        rs.getObject("start_time", LocalTime.class),
                        rs.getObject("end_time", LocalTime.class),
                        rs.getString("title"),
                        rs.getString("place"),
                        rs.getString("address"),
                        rs.getString("room"),
                        rs.getBoolean("virtual"),
                        inside ? rs.getString("link") : null,
                        rs.getBoolean("extraordinary")),
                rs.getObject("submission_deadline", LocalDate.class),
                inside ? rs.getString("cancelled_reason") : null,
                rs.getObject("series", UUID.class),
                inside
                        ? moves
                        : moves.stream()
                                .map(move -> new Move(move.at(), move.oldDate(), move.oldStart(), null))
                                .toList(),
                inside || rs.getBoolean("published"));
    }

    /** How much would be lost if meetings were taken out of the plan: items that somebody wrote or suggested. */
    int written(UUID series) {
        return jdbc.sql("""
                        select count(*) from meetings.meeting
                        where series = :series
                          and (exists (select 1 from meetings.item where meeting_id = meeting.id)
                            or exists (select 1 from meetings.suggestion where meeting_id = meeting.id))""").param("series", series).query(Integer.class).single();
    }

    /** Holds all meetings of a series until the end of the transaction. */
    void lock(UUID series) {
        jdbc.sql("select id from meetings.meeting where series = ? order by id for update")
                .param(series)
                .query(UUID.class)
                .list();
    }

    void drop(UUID series) {
        jdbc.sql("delete from meetings.meeting where series = ?").param(series).update();
    }
}
