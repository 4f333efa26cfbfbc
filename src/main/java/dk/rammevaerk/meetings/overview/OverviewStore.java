package dk.rammevaerk.meetings.overview;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OverviewStore {
    /** Whose fora count. */
    record Viewer(boolean everything, Collection<String> fora) {
        /** An SQL list must hold something. */
        Collection<String> foraOrNone() {
            return fora.isEmpty() ? List.of("") : fora;
        }
    }

    private final JdbcClient jdbc;

    OverviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeetingId> next(Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                        select id from meetings.meeting
                        where (:everything or forum in (:fora))
                          and ((state in ('PLANNED', 'OPEN', 'SENT') and date >= :today)
                            or (state = 'HELD' and date = :today))
                        order by date, start_time nulls first, id limit 1""")
                .param("everything", viewer.everything())
                .param("fora", viewer.foraOrNone())
                .param("today", today)
                .query((rs, row) -> new MeetingId(rs.getObject("id", UUID.class)))
                .optional();
    }

    Optional<NextDeadline> deadline(Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                        select * from (
                          select meeting.forum, date, coalesce(submission_deadline, date - deadline_days) as deadline
                          from meetings.meeting left join meetings.forum_rules on forum_rules.forum = meeting.forum
                          where (:everything or meeting.forum in (:fora)) and state in ('PLANNED', 'OPEN')
                            and date >= :today) open
                        where deadline >= :today order by deadline, date limit 1""")
                .param("everything", viewer.everything())
                .param("fora", viewer.foraOrNone())
                .param("today", today)
                .query((rs, row) -> new NextDeadline(
                        rs.getObject("deadline", LocalDate.class),
                        rs.getString("forum"),
                        rs.getObject("date", LocalDate.class)))
                .optional();
    }

    List<LatestMeeting> latest(Viewer viewer, int limit) {
        return jdbc.sql("""
                        select meeting.id, forum, date, state, jsonb_array_length(content -> 'items') as items
                        from meetings.meeting cross join lateral (
                          select content from meetings.edition
                          where meeting_id = meeting.id
                            and (:everything or forum in (:fora) or published_at is not null)
                          order by kind desc, number desc limit 1) edition
                        order by date desc, start_time desc nulls last, meeting.id limit :limit""")
                .param("everything", viewer.everything())
                .param("fora", viewer.foraOrNone())
                .param("limit", limit)
                .query((rs, row) -> new LatestMeeting(
                        new MeetingId(rs.getObject("id", UUID.class)),
                        rs.getString("forum"),
                        rs.getObject("date", LocalDate.class),
                        MeetingState.valueOf(rs.getString("state")),
                        rs.getInt("items")))
                .list();
    }

    /** The newest asking about each, when it has no answer yet. */
    List<Due> approvals(Collection<String> led) {
        return jdbc.sql("""
                        select id, forum, date, 'APPROVE_' || kind as what, null::date as by, false as late from (
                          select distinct on (meeting.id, kind) meeting.id, forum, date, kind, answer
                          from meetings.approval join meetings.meeting on meeting.id = meeting_id
                          where forum in (:led)
                            and ((kind = 'AGENDA' and state in ('PLANNED', 'OPEN', 'SENT'))
                              or (kind = 'MINUTES' and state = 'HELD'))
                          order by meeting.id, kind, asked_at desc, approval.id desc) newest
                        where answer is null order by date, id""").param("led", led).query(OverviewStore::due).list();
    }

    /** Agendas fourteen days before they are to be sent, then minutes: unsettled before unpublished, newest first. */
    List<Due> due(LocalDate today, int limit) {
        return jdbc.sql("""
                        select id, meeting.forum, date, by, by < :today as late,
                          case state when 'HELD' then 'SETTLE_MINUTES' when 'APPROVED' then 'PUBLISH_MINUTES'
                                     else 'SEND_AGENDA' end as what
                        from meetings.meeting left join meetings.forum_rules on forum_rules.forum = meeting.forum
                          cross join lateral (
                            select case when state in ('PLANNED', 'OPEN') then date - sending_days end as by) sending
                        where (state in ('PLANNED', 'OPEN') and date >= :today and by <= :today + 14)
                          or state = 'HELD' or (state = 'APPROVED' and not revising)
                        order by state = 'APPROVED', by nulls last, date desc, id limit :limit""")
                .param("today", today)
                .param("limit", limit)
                .query(OverviewStore::due)
                .list();
    }

    private static Due due(ResultSet rs, int row) throws SQLException {
        return new Due(
                new MeetingId(rs.getObject("id", UUID.class)),
                rs.getString("forum"),
                rs.getObject("date", LocalDate.class),
                Due.Kind.valueOf(rs.getString("what")),
                rs.getObject("by", LocalDate.class),
                rs.getBoolean("late"));
    }
}
