package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings that items can be meant for. */
@Repository
class TargetStore {
    /** Of {@code meetings.meeting} beside the rules of its forum; each name is its own, as other tables stand beside them. */
    static final String COLUMNS = """
            meeting.id as target_id, meeting.forum as target_forum, meeting.state as target_state,
            meeting.date as target_date, meeting.title as target_title, meeting.extraordinary as target_extraordinary,
            coalesce(meeting.submission_deadline, meeting.date - forum_rules.deadline_days) as target_deadline
            """;

    private static final String SELECT = "select " + COLUMNS
            + " from meetings.meeting left join meetings.forum_rules on forum_rules.forum = meeting.forum ";

    private final JdbcClient jdbc;

    TargetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ones that items can come onto, by day. */
    List<Target> coming(String forum, LocalDate today, int limit) {
        return jdbc.sql(SELECT + """
                        where meeting.forum = ? and meeting.state in ('PLANNED', 'OPEN', 'SENT') and meeting.date >= ?
                        order by meeting.date, meeting.start_time nulls first, meeting.id limit ?""")
                .params(forum, today, limit)
                .query((rs, row) -> target(rs))
                .list();
    }

    /** Holds the meeting until the end of the transaction. */
    void lock(MeetingId id) {
        jdbc.sql("select 1 from meetings.meeting where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    Optional<Target> byId(MeetingId id) {
        return jdbc.sql(SELECT + "where meeting.id = ?")
                .param(id.value())
                .query((rs, row) -> target(rs))
                .optional();
    }

    /** The items of the working copy that somebody wrote. */
    List<Provisional> items(MeetingId id) {
        return jdbc.sql("""
                        select id, title, closed_reason is not null as closed from meetings.item
                        where meeting_id = ? and standing is null and not withdrawn and removed_at is null order by ordinal""")
                .param(id.value())
                .query((rs, row) ->
                        new Provisional(rs.getObject("id", UUID.class), rs.getString("title"), rs.getBoolean("closed")))
                .list();
    }

    static Target target(ResultSet rs) throws SQLException {
        return new Target(
                new MeetingId(rs.getObject("target_id", UUID.class)),
                rs.getString("target_forum"),
                MeetingState.valueOf(rs.getString("target_state")),
                rs.getObject("target_date", LocalDate.class),
                rs.getString("target_title"),
                rs.getBoolean("target_extraordinary"),
                rs.getObject("target_deadline", LocalDate.class));
    }
}
