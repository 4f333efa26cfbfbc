package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Minutes without marks, and whether somebody has read what was proposed for them. */
@Repository
class ReadingStore {
    /**
     * @param settled whether its decisions are in the register
     * @param answered the edition whose decisions were last entered, or null
     */
    record Reading(boolean settled, @Nullable Integer answered) {}

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the meeting's register until the end of the transaction. */
    void hold(MeetingId meeting) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 84))")
                .param(meeting.toString())
                .query(rs -> {});
    }

    /** Lets what was proposed wait for somebody. */
    void await(Meeting minutes, int edition, int proposals) {
        jdbc.sql("""
                        insert into cases.minutes_reading (meeting_id, forum, date, edition, proposals)
                        values (?, ?, ?, ?, ?)
                        on conflict (meeting_id) do update set edition = excluded.edition,
                          proposals = excluded.proposals, settled_at = null, settled_by = null""")
                .params(minutes.id().value(), minutes.forum(), minutes.date(), edition, proposals)
                .update();
    }

    /** Nothing waits for anybody, and nobody has answered. */
    void layAside(Meeting minutes, int edition, Instant at, String by) {
        jdbc.sql("""
                        insert into cases.minutes_reading (meeting_id, forum, date, edition, proposals, settled_at,
                          settled_by)
                        values (?, ?, ?, ?, 0, ?, ?)
                        on conflict (meeting_id) do update set edition = excluded.edition,
                          proposals = excluded.proposals, settled_at = excluded.settled_at,
                          settled_by = excluded.settled_by""")
                .params(minutes.id().value(), minutes.forum(), minutes.date(), edition, at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    void settle(Meeting minutes, int edition, int proposals, Instant at, String by) {
        jdbc.sql("""
                        insert into cases.minutes_reading (meeting_id, forum, date, edition, answered, proposals, settled_at,
                          settled_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (meeting_id) do update set edition = excluded.edition, answered = excluded.answered,
                          settled_at = excluded.settled_at, settled_by = excluded.settled_by""")
                .params(
                        minutes.id().value(),
                        minutes.forum(),
                        minutes.date(),
                        edition,
                        edition,
                        proposals,
                        at.atOffset(ZoneOffset.UTC),
                        by)
                .update();
    }

    Optional<Reading> find(MeetingId meeting) {
        return jdbc.sql("select settled_at is not null, answered from cases.minutes_reading where meeting_id = ?")
                .param(meeting.value())
                .query((rs, row) -> new Reading(rs.getBoolean(1), rs.getObject(2, Integer.class)))
                .optional();
    }

    /** Oldest meeting first, so that numbers follow the years. */
    List<Proposals.Waiting> waiting() {
        return jdbc.sql("""
                        select meeting_id, forum, date, proposals from cases.minutes_reading
                        where settled_at is null order by date, forum, meeting_id""")
                .query((rs, row) -> new Proposals.Waiting(
                        new MeetingId(rs.getObject("meeting_id", UUID.class)),
                        rs.getString("forum"),
                        rs.getObject("date", LocalDate.class),
                        rs.getInt("proposals")))
                .list();
    }

    List<MeetingId> known() {
        return jdbc.sql("select meeting_id from cases.minutes_reading")
                .query((rs, row) -> new MeetingId(rs.getObject(1, UUID.class)))
                .list();
    }
}
