package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.meetings.Attendance.Kind;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.parties.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ParticipantStore {
    private final JdbcClient jdbc;

    ParticipantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting as far as its participants are concerned. */
    record Held(String forum, MeetingState state) {}

    /** Holds the meeting until the end of the transaction. */
    Optional<Held> lock(MeetingId meeting) {
        return jdbc.sql("select forum, state from meetings.meeting where id = ? for update")
                .param(meeting.value())
                .query((rs, row) -> new Held(rs.getString("forum"), MeetingState.valueOf(rs.getString("state"))))
                .optional();
    }

    List<Participant> of(MeetingId meeting) {
        return jdbc.sql("select * from meetings.attendance where meeting_id = ? order by ordinal")
                .param(meeting.value())
                .query((rs, row) -> {
                    var person = rs.getObject("person_id", UUID.class);
                    return new Participant(
                            rs.getObject("id", UUID.class),
                            person == null ? null : new PersonId(person),
                            Kind.valueOf(rs.getString("kind")),
                            rs.getBoolean("apology"),
                            rs.getString("name"),
                            rs.getString("organisation"),
                            rs.getString("role"),
                            rs.getString("substitute_for"),
                            rs.getObject("item_id", UUID.class),
                            rs.getString("email"));
                })
                .list();
    }

    /** Those who are new, after those who are there; columns side by side, the same length. */
    void addMembers(MeetingId meeting, List<Newcomer> members) {
        jdbc.sql("""
                        insert into meetings.attendance
                          (meeting_id, ordinal, apology, person_id, name, organisation, role)
                        select ?::uuid, (select coalesce(max(ordinal), -1) from meetings.attendance where meeting_id = ?)
                          + place, false, person_id::uuid, name, organisation, role
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                          with ordinality as one (person_id, name, organisation, role, place)""")
                .params(
                        meeting.value(),
                        meeting.value(),
                        members.stream().map(one -> one.person().toString()).toArray(String[]::new),
                        members.stream().map(Newcomer::name).toArray(String[]::new),
                        members.stream().map(Newcomer::organisation).toArray(String[]::new),
                        members.stream().map(Newcomer::role).toArray(String[]::new))
                .update();
    }

    record Newcomer(
            UUID person,
            String name,
            @Nullable String organisation,
            @Nullable String role) {}

    /** A substitute or a guest, after those who are there. */
    void add(
            MeetingId meeting,
            Kind kind,
            String name,
            @Nullable String organisation,
            @Nullable String email,
            @Nullable String substituteFor,
            @Nullable UUID item) {
        jdbc.sql("""
                        insert into meetings.attendance
                          (meeting_id, ordinal, apology, kind, name, organisation, email, substitute_for, item_id)
                        select ?, coalesce(max(ordinal), -1) + 1, false, ?, ?, ?, ?, ?, ?::uuid
                        from meetings.attendance where meeting_id = ?""")
                .params(Arrays.asList(
                        meeting.value(), kind.name(), name, organisation, email, substituteFor, item, meeting.value()))
                .update();
    }

    void apologise(UUID id, boolean apology) {
        jdbc.sql("update meetings.attendance set apology = ? where id = ?")
                .params(apology, id)
                .update();
    }

    void reach(UUID id, @Nullable String email) {
        jdbc.sql("update meetings.attendance set email = ? where id = ?")
                .params(Arrays.asList(email, id))
                .update();
    }

    void drop(UUID id) {
        jdbc.sql("delete from meetings.attendance where id = ?").param(id).update();
    }
}
