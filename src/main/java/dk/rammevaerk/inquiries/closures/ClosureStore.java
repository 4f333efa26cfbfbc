package dk.rammevaerk.inquiries.closures;

import dk.rammevaerk.inquiries.closures.Closure.Event;
import dk.rammevaerk.inquiries.closures.Closure.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClosureStore {
    private final JdbcClient jdbc;

    ClosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String authority, Facts facts) {
        return jdbc.sql("""
                        insert into inquiries.closure (authority, facility, operator, kind, takes_effect, ends_on, places,
                          consequences, to_do)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        authority,
                        facts.facility(),
                        facts.operator(),
                        facts.kind().name(),
                        facts.from(),
                        facts.until(),
                        facts.places(),
                        facts.consequences(),
                        facts.toDo()))
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, ClosureState state, Facts facts) {
        return jdbc.sql("""
                        update inquiries.closure set state = ?, takes_effect = ?, ends_on = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(state.name(), facts.from(), facts.until(), id, version))
                        .update()
                == 1;
    }

    void record(UUID id, Event event) {
        jdbc.sql("""
                        insert into inquiries.closure_event (closure, ordinal, state, takes_effect, reason, happened_at,
                          happened_by)
                        select ?, count(*) + 1, ?, ?, ?, ?, ? from inquiries.closure_event where closure = ?""")
                .params(
                        id,
                        event.state().name(),
                        event.from(),
                        event.reason(),
                        event.at().atOffset(ZoneOffset.UTC),
                        event.by(),
                        id)
                .update();
    }

    /** What takes effect last first. */
    List<Closure> all() {
        return jdbc.sql("select * from inquiries.closure order by takes_effect desc, facility")
                .query((rs, row) -> closure(rs))
                .list();
    }

    Optional<Closure> find(UUID id) {
        return jdbc.sql("select * from inquiries.closure where id = ?")
                .param(id)
                .query((rs, row) -> closure(rs))
                .optional();
    }

    void read(UUID id, String authority, Instant at) {
        jdbc.sql("""
                        insert into inquiries.closure_reading (closure, authority, read_at) values (?, ?, ?)
                        on conflict do nothing""").params(id, authority, at.atOffset(ZoneOffset.UTC)).update();
    }

    List<Reading> readings(UUID id) {
        return jdbc.sql("select * from inquiries.closure_reading where closure = ? order by read_at, authority")
                .param(id)
                .query((rs, row) -> new Reading(
                        rs.getString("authority"), rs.getTimestamp("read_at").toInstant()))
                .list();
    }

    private List<Event> events(UUID id) {
        return jdbc.sql("select * from inquiries.closure_event where closure = ? order by ordinal desc")
                .param(id)
                .query((rs, row) -> new Event(
                        ClosureState.valueOf(rs.getString("state")),
                        rs.getObject("takes_effect", LocalDate.class),
                        rs.getString("reason"),
                        rs.getTimestamp("happened_at").toInstant(),
                        rs.getString("happened_by")))
                .list();
    }

    private Closure closure(ResultSet rs) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new Closure(
                id,
                rs.getString("authority"),
                new Facts(
                        rs.getString("facility"),
                        rs.getString("operator"),
                        ClosureKind.valueOf(rs.getString("kind")),
                        rs.getObject("takes_effect", LocalDate.class),
                        rs.getObject("ends_on", LocalDate.class),
                        rs.getObject("places", Integer.class),
                        rs.getString("consequences"),
                        rs.getString("to_do")),
                ClosureState.valueOf(rs.getString("state")),
                events(id),
                rs.getInt("version"));
    }
}
