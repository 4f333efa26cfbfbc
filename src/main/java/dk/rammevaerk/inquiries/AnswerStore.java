package dk.rammevaerk.inquiries;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.AuthorityAnswer.Given;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerStore {
    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An authority's row without its name, its words and the replies. */
    record Row(
            String authority,
            AnswerState state,
            @Nullable Given given,
            @Nullable LocalDate extendedTo,
            @Nullable String extension,
            @Nullable LocalDate reminded) {}

    /** A text with whose it is. */
    record Said(String authority, AnswerText text, Instant at, String by) {}

    record Attached(String authority, AnswerFile file) {}

    record Replied(String authority, Reply reply) {}

    List<Row> rows(UUID subject) {
        return jdbc.sql("""
                        select answer.*,
                          (select max(reminded_on) from inquiries.answer_reminder reminder
                            where reminder.subject = answer.subject
                              and reminder.authority = answer.authority) as reminded
                        from inquiries.answer where subject = ?""").param(subject).query((rs, row) -> row(rs)).list();
    }

    /** Lets nobody else write in this authority's answer until the transaction ends. */
    void lock(UUID subject, String authority) {
        jdbc.sql("select authority from inquiries.answer where subject = ? and authority = ? for update")
                .params(subject, authority)
                .query(String.class)
                .optional();
    }

    void state(UUID subject, String authority, AnswerState state, @Nullable Given given) {
        jdbc.sql("""
                        update inquiries.answer set state = ?, received_on = ?, given_at = ?, given_by = ?
                        where subject = ? and authority = ?""")
                .params(Arrays.asList(
                        state.name(),
                        given == null ? null : given.receivedOn(),
                        given == null ? null : given.at().atOffset(ZoneOffset.UTC),
                        given == null ? null : given.by(),
                        subject,
                        authority))
                .update();
    }

    void extend(UUID subject, String authority, @Nullable LocalDate until, @Nullable String reason) {
        jdbc.sql("""
                        update inquiries.answer set extended_to = ?, extension_reason = ?
                        where subject = ? and authority = ?""").params(Arrays.asList(until, reason, subject, authority)).update();
    }

    List<Said> texts(UUID subject) {
        return jdbc.sql("select * from inquiries.answer_text where subject = ? order by part")
                .param(subject)
                .query((rs, row) -> said(rs))
                .list();
    }

    Optional<Said> text(UUID subject, String authority, int part) {
        return jdbc.sql("select * from inquiries.answer_text where subject = ? and authority = ? and part = ?")
                .params(subject, authority, part)
                .query((rs, row) -> said(rs))
                .optional();
    }

    /** Writes what the caller, who holds the lock, has compared. */
    void write(UUID subject, String authority, int part, String text, Instant at, String by) {
        jdbc.sql("""
                        insert into inquiries.answer_text (subject, authority, part, text, saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (subject, authority, part) do update set text = excluded.text,
                          saved_at = excluded.saved_at, saved_by = excluded.saved_by,
                          version = answer_text.version + 1""")
                .params(subject, authority, part, text, at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    List<Attached> files(UUID subject) {
        return jdbc.sql("select * from inquiries.answer_file where subject = ? order by added_at, title")
                .param(subject)
                .query((rs, row) -> new Attached(
                        rs.getString("authority"),
                        new AnswerFile(new FileId(rs.getObject("file", UUID.class)), rs.getString("title"))))
                .list();
    }

    void attach(UUID subject, String authority, AnswerFile file, Instant at) {
        jdbc.sql("""
                        insert into inquiries.answer_file (subject, authority, file, title, added_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(subject, authority, file.file().value(), file.title(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void detach(UUID subject, String authority, FileId file) {
        jdbc.sql("delete from inquiries.answer_file where subject = ? and authority = ? and file = ?")
                .params(subject, authority, file.value())
                .update();
    }

    List<Replied> replies(UUID subject) {
        return jdbc.sql("select * from inquiries.reply where subject = ? order by part")
                .param(subject)
                .query((rs, row) -> new Replied(
                        rs.getString("authority"),
                        new Reply(
                                rs.getInt("part"),
                                Verdict.valueOf(rs.getString("verdict")),
                                rs.getString("why"),
                                rs.getInt("version"))))
                .list();
    }

    void forgetReplies(UUID subject, String authority) {
        jdbc.sql("delete from inquiries.reply where subject = ? and authority = ?")
                .params(subject, authority)
                .update();
    }

    /** @return whether the reply was still at its version; a new one has version 0 */
    boolean reply(UUID subject, String authority, Reply reply, Instant at, String by) {
        if (reply.version() == 0) {
            return jdbc.sql("""
                            insert into inquiries.reply (subject, authority, part, verdict, why, replied_at, replied_by)
                            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                            .params(
                                    subject,
                                    authority,
                                    reply.part(),
                                    reply.verdict().name(),
                                    reply.why(),
                                    at.atOffset(ZoneOffset.UTC),
                                    by)
                            .update()
                    == 1;
        }
        return jdbc.sql("""
                        update inquiries.reply set verdict = ?, why = ?, replied_at = ?, replied_by = ?,
                          version = version + 1
                        where subject = ? and authority = ? and part = ? and version = ?""")
                        .params(
                                reply.verdict().name(),
                                reply.why(),
                                at.atOffset(ZoneOffset.UTC),
                                by,
                                subject,
                                authority,
                                reply.part(),
                                reply.version())
                        .update()
                == 1;
    }

    /** @return whether it was not reminded that day already */
    boolean remind(UUID subject, String authority, LocalDate day, String by) {
        return jdbc.sql("""
                        insert into inquiries.answer_reminder (subject, authority, reminded_on, reminded_by)
                        values (?, ?, ?, ?) on conflict do nothing""").params(subject, authority, day, by).update() == 1;
    }

    private static Said said(ResultSet rs) throws SQLException {
        return new Said(
                rs.getString("authority"),
                new AnswerText(rs.getInt("part"), rs.getString("text"), rs.getInt("version")),
                rs.getTimestamp("saved_at").toInstant(),
                rs.getString("saved_by"));
    }

    private static Row row(ResultSet rs) throws SQLException {
        var received = rs.getObject("received_on", LocalDate.class);
        return new Row(
                rs.getString("authority"),
                AnswerState.valueOf(rs.getString("state")),
                received == null
                        ? null
                        : new Given(received, rs.getTimestamp("given_at").toInstant(), rs.getString("given_by")),
                rs.getObject("extended_to", LocalDate.class),
                rs.getString("extension_reason"),
                rs.getObject("reminded", LocalDate.class));
    }
}
