package dk.rammevaerk.meetings.invitations;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Occasion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationStore {
    /**
     * A meeting as its participants' calendars have it.
     *
     * @param sequence of the newest invitation; 0 when nobody was invited yet
     */
    record Invited(MeetingId meeting, String forum, Occasion occasion, int sequence, boolean cancelled) {}

    private static final String INVITED = "select * from meetings.meeting where ";

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Invited> find(MeetingId meeting) {
        return jdbc.sql(INVITED + "id = ?")
                .param(meeting.value())
                .query((rs, row) -> invited(rs))
                .optional();
    }

    /** From a day on, the first first. */
    List<Invited> from(String forum, LocalDate day) {
        return jdbc.sql(INVITED + "forum = ? and date >= ? order by date, start_time")
                .params(forum, day)
                .query((rs, row) -> invited(rs))
                .list();
    }

    void raise(MeetingId meeting) {
        jdbc.sql("update meetings.meeting set invitation = invitation + 1 where id = ?")
                .param(meeting.value())
                .update();
    }

    /**
     * In the order of the list.
     *
     * @param addresses where known persons are reached
     */
    List<Invitee> invitees(MeetingId meeting, Map<UUID, String> addresses) {
        return jdbc.sql("""
                        select id, person_id, name, organisation, apology, email from meetings.attendance
                        where meeting_id = ? order by ordinal""")
                .param(meeting.value())
                .query((rs, row) -> {
                    var person = rs.getObject("person_id", UUID.class);
                    return new Invitee(
                            rs.getObject("id", UUID.class),
                            rs.getString("name"),
                            rs.getString("organisation"),
                            rs.getBoolean("apology"),
                            person == null ? rs.getString("email") : addresses.get(person));
                })
                .list();
    }

    void keep(String tokenHash, CalendarLink link) {
        jdbc.sql("""
                        insert into meetings.calendar_link (token_hash, account, forum, made_at) values (?, ?, ?, ?)
                        on conflict (account, forum) do update
                        set token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .params(tokenHash, link.account(), link.forum(), link.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<CalendarLink> link(String tokenHash) {
        return jdbc.sql("select * from meetings.calendar_link where token_hash = ?")
                .param(tokenHash)
                .query((rs, row) -> link(rs))
                .optional();
    }

    List<CalendarLink> links(String account) {
        return jdbc.sql("select * from meetings.calendar_link where account = ?")
                .param(account)
                .query((rs, row) -> link(rs))
                .list();
    }

    void drop(String account, String forum) {
        jdbc.sql("delete from meetings.calendar_link where account = ? and forum = ?")
                .params(account, forum)
                .update();
    }

    private static CalendarLink link(ResultSet rs) throws SQLException {
        return new CalendarLink(
                rs.getString("account"),
                rs.getString("forum"),
                rs.getTimestamp("made_at").toInstant());
    }

    private static Invited invited(ResultSet rs) throws SQLException {
        return new Invited(
                new MeetingId(rs.getObject("id", UUID.class)),
                rs.getString("forum"),
                new Occasion(
                        rs.getObject("date", LocalDate.class),
                        rs.getObject("start_time", LocalTime.class),
                        rs.getObject("end_time", LocalTime.class),
                        rs.getString("title"),
                        rs.getString("place"),
                        rs.getString("address"),
                        rs.getString("room"),
                        rs.getBoolean("virtual"),
                        rs.getString("link"),
                        rs.getBoolean("extraordinary")),
                rs.getInt("invitation"),
                rs.getString("state").equals("CANCELLED"));
    }
}
