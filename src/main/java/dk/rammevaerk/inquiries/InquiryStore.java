package dk.rammevaerk.inquiries;

import dk.rammevaerk.kernel.Window;
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

@Repository
class InquiryStore {
    private final JdbcClient jdbc;

    InquiryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An inquiry without its parts and answers. */
    record Head(
            UUID subject,
            String href,
            String title,
            InquiryKind kind,
            String forum,
            Window window,
            AnswerAudience audience,
            @Nullable String askedBy,
            InquiryState state,
            int version) {}

    void insert(Opening opening) {
        jdbc.sql("""
                        insert into inquiries.inquiry (subject, href, title, kind, forum, opens, deadline, audience,
                          asked_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        opening.subject(),
                        opening.href(),
                        opening.title(),
                        opening.kind().name(),
                        opening.forum(),
                        opening.window().opens(),
                        opening.window().deadline(),
                        opening.audience().name(),
                        opening.askedBy()))
                .update();
        insertParts(opening);
        for (var authority : opening.authorities()) invite(opening.subject(), authority);
    }

    /** @return whether it was still a draft of that version */
    boolean replace(Opening opening, int version) {
        if (jdbc.sql("""
                        update inquiries.inquiry set title = ?, forum = ?, opens = ?, deadline = ?, audience = ?,
                          version = version + 1
                        where subject = ? and version = ? and state = 'DRAFT'""")
                        .params(
                                opening.title(),
                                opening.forum(),
                                opening.window().opens(),
                                opening.window().deadline(),
                                opening.audience().name(),
                                opening.subject(),
                                version)
                        .update()
                != 1) return false;
        jdbc.sql("delete from inquiries.inquiry_part where subject = ?")
                .param(opening.subject())
                .update();
        insertParts(opening);
        jdbc.sql("delete from inquiries.answer where subject = ?")
                .param(opening.subject())
                .update();
        for (var authority : opening.authorities()) invite(opening.subject(), authority);
        return true;
    }

    private void insertParts(Opening opening) {
        for (var part : opening.parts()) {
            jdbc.sql(
                            "insert into inquiries.inquiry_part (subject, ordinal, number, title, text) values (?, ?, ?, ?, ?)")
                    .params(opening.subject(), part.ordinal(), part.number(), part.title(), part.text())
                    .update();
        }
    }

    private void invite(UUID subject, String authority) {
        jdbc.sql("insert into inquiries.answer (subject, authority) values (?, ?)")
                .params(subject, authority)
                .update();
    }

    /** The latest deadline first. */
    List<Head> heads() {
        return jdbc.sql("select * from inquiries.inquiry order by deadline desc, title")
                .query((rs, row) -> head(rs))
                .list();
    }

    Optional<Head> head(String href) {
        return jdbc.sql("select * from inquiries.inquiry where href = ?")
                .param(href)
                .query((rs, row) -> head(rs))
                .optional();
    }

    Optional<Head> head(UUID subject) {
        return jdbc.sql("select * from inquiries.inquiry where subject = ?")
                .param(subject)
                .query((rs, row) -> head(rs))
                .optional();
    }

    /** Lets it take no step until the transaction ends; others may still write answers in it. */
    void share(UUID subject) {
        jdbc.sql("select subject from inquiries.inquiry where subject = ? for share")
                .param(subject)
                .query(UUID.class)
                .optional();
    }

    /** Lets nobody else take a step or write in it until the transaction ends. */
    void lock(UUID subject) {
        jdbc.sql("select subject from inquiries.inquiry where subject = ? for update")
                .param(subject)
                .query(UUID.class)
                .optional();
    }

    /** @return whether it was still at that version */
    boolean step(UUID subject, int version, InquiryState next) {
        return jdbc.sql("""
                        update inquiries.inquiry set state = ?, version = version + 1
                        where subject = ? and version = ?""").params(next.name(), subject, version).update() == 1;
    }

    List<InquiryPart> parts(UUID subject) {
        return jdbc.sql("select * from inquiries.inquiry_part where subject = ? order by ordinal")
                .param(subject)
                .query((rs, row) -> new InquiryPart(
                        rs.getInt("ordinal"), rs.getString("number"), rs.getString("title"), rs.getString("text")))
                .list();
    }

    private static Head head(ResultSet rs) throws SQLException {
        return new Head(
                rs.getObject("subject", UUID.class),
                rs.getString("href"),
                rs.getString("title"),
                InquiryKind.valueOf(rs.getString("kind")),
                rs.getString("forum"),
                new Window(rs.getObject("opens", LocalDate.class), rs.getObject("deadline", LocalDate.class)),
                AnswerAudience.valueOf(rs.getString("audience")),
                rs.getString("asked_by"),
                InquiryState.valueOf(rs.getString("state")),
                rs.getInt("version"));
    }
}
