package dk.rammevaerk.appointments;

import dk.rammevaerk.appointments.Seat.Represented;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bodies and their seats. */
@Repository
class BodyStore {
    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are there first, then the closed ones; each by name. */
    List<Body> bodies() {
        return jdbc.sql("""
                        select * from appointments.body
                        order by closed_from desc nulls first, name collate "da-DK-x-icu\"""").query((rs, row) -> body(rs)).list();
    }

    Optional<Body> body(BodyId id) {
        return jdbc.sql("select * from appointments.body where id = ?")
                .param(id.value())
                .query((rs, row) -> body(rs))
                .optional();
    }

    /** Holds the body with its seats until the end of the transaction. */
    Optional<Body> lock(BodyId id) {
        return jdbc.sql("select * from appointments.body where id = ? for update")
                .param(id.value())
                .query((rs, row) -> body(rs))
                .optional();
    }

    Optional<BodyId> bodyOf(SeatId seat) {
        return jdbc.sql("select body_id from appointments.seat where id = ?")
                .param(seat.value())
                .query(UUID.class)
                .optional()
                .map(BodyId::new);
    }

    /** @param body only its seats; null for those of all */
    List<Seat> seats(@Nullable BodyId body) {
        return jdbc.sql("""
                        select * from appointments.seat where ?::uuid is null or body_id = ?::uuid order by body_id, ordinal""")
                .params(Arrays.asList(value(body), value(body)))
                .query((rs, row) -> seat(rs))
                .list();
    }

    BodyId insert(Body.Facts facts) {
        return new BodyId(jdbc.sql("""
                        insert into appointments.body (kind, name, purpose, terms, secretariat, host, forum)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""").params(columns(facts)).query(UUID.class).single());
    }

    boolean update(BodyId id, int version, Body.Facts facts) {
        return jdbc.sql("""
                        update appointments.body set kind = ?, name = ?, purpose = ?, terms = ?, secretariat = ?, host = ?,
                          forum = ?, version = version + 1
                        where id = ? and version = ?""").params(columns(facts)).params(id.value(), version).update() == 1;
    }

    boolean close(BodyId id, int version, LocalDate from) {
        return jdbc.sql("""
                        update appointments.body set closed_from = ?, version = version + 1
                        where id = ? and version = ?""").params(from, id.value(), version).update() == 1;
    }

    SeatId insert(BodyId body, Seat.Facts facts) {
        return new SeatId(jdbc.sql("""
                        insert into appointments.seat
                          (title, represents_forum, represents_authority, substitute_for, body_id, ordinal)
                        select ?, ?, ?, ?::uuid, ?, coalesce(max(ordinal), -1) + 1
                        from appointments.seat where body_id = ? returning id""")
                .params(columns(facts))
                .params(body.value(), body.value())
                .query(UUID.class)
                .single());
    }

    boolean update(SeatId id, int version, Seat.Facts facts) {
        return jdbc.sql("""
                        update appointments.seat set title = ?, represents_forum = ?, represents_authority = ?,
                          substitute_for = ?::uuid, version = version + 1
                        where id = ? and version = ?""").params(columns(facts)).params(id.value(), version).update() == 1;
    }

    boolean delete(SeatId id, int version) {
        return jdbc.sql("delete from appointments.seat where id = ? and version = ?")
                        .params(id.value(), version)
                        .update()
                == 1;
    }

    private static List<@Nullable Object> columns(Body.Facts facts) {
        return Arrays.asList(
                facts.kind().name(),
                facts.name(),
                facts.purpose(),
                facts.terms(),
                facts.secretariat(),
                facts.host(),
                facts.forum());
    }

    private static List<@Nullable Object> columns(Seat.Facts facts) {
        return Arrays.asList(
                facts.title(),
                code(facts.represents(), Represented.Kind.FORUM),
                code(facts.represents(), Represented.Kind.AUTHORITY),
                facts.substituteFor() == null ? null : facts.substituteFor().value());
    }

    private static @Nullable String code(@Nullable Represented represented, Represented.Kind kind) {
        return represented != null && represented.kind() == kind ? represented.code() : null;
    }

    private static @Nullable UUID value(@Nullable BodyId body) {
        return body == null ? null : body.value();
    }

    private static Body body(ResultSet rs) throws SQLException {
        return new Body(
                new BodyId(rs.getObject("id", UUID.class)),
                new Body.Facts(
                        BodyKind.valueOf(rs.getString("kind")),
                        rs.getString("name"),
                        rs.getString("purpose"),
                        rs.getString("terms"),
                        rs.getString("secretariat"),
                        rs.getString("host"),
                        rs.getString("forum")),
                rs.getObject("closed_from", LocalDate.class),
                rs.getInt("version"));
    }

    private static Seat seat(ResultSet rs) throws SQLException {
        var substitute = rs.getObject("substitute_for", UUID.class);
        return new Seat(
                new SeatId(rs.getObject("id", UUID.class)),
                new BodyId(rs.getObject("body_id", UUID.class)),
                new Seat.Facts(
                        rs.getString("title"),
                        represented(rs.getString("represents_forum"), rs.getString("represents_authority")),
                        substitute == null ? null : new SeatId(substitute)),
                rs.getInt("version"));
    }

    private static @Nullable Represented represented(@Nullable String forum, @Nullable String authority) {
        if (forum != null) return new Represented(Represented.Kind.FORUM, forum);
        return authority == null ? null : new Represented(Represented.Kind.AUTHORITY, authority);
    }
}
