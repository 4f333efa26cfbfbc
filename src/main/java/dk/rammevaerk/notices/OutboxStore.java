package dk.rammevaerk.notices;

import dk.rammevaerk.notices.Mail.Invitation;
import dk.rammevaerk.notices.Mail.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutboxStore {
    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Mail mail, Instant at, String by) {
        var invitation = mail.invitation();
        jdbc.sql("""
                        insert into notices.mail (address, name, subject, text, calendar, method, about, written_at,
                          written_by, next_attempt)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        mail.address(),
                        mail.name(),
                        mail.subject(),
                        mail.text(),
                        invitation == null ? null : invitation.content(),
                        invitation == null ? null : invitation.method().name(),
                        mail.about(),
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        at.atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Whoever's newest mail about it that changes their calendar is an invitation. */
    Set<String> invited(UUID about) {
        return jdbc.sql("""
                        select address from (
                          select distinct on (address) address, method from notices.mail
                          where about = ? and method is not null and address is not null
                          order by address, written_at desc, id desc) newest
                        where method = 'REQUEST'""").param(about).query(String.class).set();
    }

    /** Newest first. */
    List<OutboxEntry> newest(int limit) {
        return jdbc.sql("select * from notices.mail order by written_at desc, id desc limit ?")
                .param(limit)
                .query((rs, row) -> entry(rs))
                .list();
    }

    Optional<OutboxEntry> find(UUID id) {
        return jdbc.sql("select * from notices.mail where id = ?")
                .param(id)
                .query((rs, row) -> entry(rs))
                .optional();
    }

    /** One mail whose time has come, held so that no other instance sends it too. */
    Optional<OutboxEntry> nextDue(Instant now) {
        return jdbc.sql("""
                        select * from notices.mail
                        where sent_at is null and address is not null and next_attempt <= ?
                        order by next_attempt, id limit 1 for update skip locked""")
                .param(now.atOffset(ZoneOffset.UTC))
                .query((rs, row) -> entry(rs))
                .optional();
    }

    void sent(UUID id, Instant at) {
        jdbc.sql("update notices.mail set sent_at = ?, attempts = attempts + 1, fault = null where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void failed(UUID id, String fault, Instant next) {
        jdbc.sql("update notices.mail set attempts = attempts + 1, fault = ?, next_attempt = ? where id = ?")
                .params(fault, next.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static OutboxEntry entry(ResultSet rs) throws SQLException {
        var method = rs.getString("method");
        var sentAt = rs.getTimestamp("sent_at");
        return new OutboxEntry(
                rs.getObject("id", UUID.class),
                new Mail(
                        rs.getString("address"),
                        rs.getString("name"),
                        rs.getString("subject"),
                        rs.getString("text"),
                        method == null ? null : new Invitation(Method.valueOf(method), rs.getString("calendar")),
                        rs.getObject("about", UUID.class)),
                rs.getTimestamp("written_at").toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                rs.getInt("attempts"),
                rs.getString("fault"));
    }
}
