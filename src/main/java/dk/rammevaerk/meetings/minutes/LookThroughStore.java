package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.meetings.MeetingId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LookThroughStore {
    private final JdbcClient jdbc;

    LookThroughStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> seen(MeetingId meeting) {
        return jdbc
                .sql("select finding from meetings.look_through where meeting_id = ?")
                .param(meeting.value())
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    void see(MeetingId meeting, String finding, Instant at, String by) {
        jdbc.sql("""
                        insert into meetings.look_through (meeting_id, finding, seen_at, seen_by) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(meeting.value(), finding, at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    void forget(MeetingId meeting, String finding) {
        jdbc.sql("delete from meetings.look_through where meeting_id = ? and finding = ?")
                .params(meeting.value(), finding)
                .update();
    }
}
