package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.cases.CaseId;
import dk.rammevaerk.cases.approvals.Opening.Attached;
import dk.rammevaerk.files.FileId;
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
class CouncilApprovalStore {
    private final JdbcClient jdbc;

    CouncilApprovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round without its councils. */
    record Head(
            UUID subject,
            @Nullable CaseId caseId,
            String href,
            String title,
            String forum,
            LocalDate deadline,
            boolean published,
            boolean closed) {}

    /** A council's row without its authority's name. */
    record Row(
            String authority,
            CouncilAnswer answer,
            @Nullable String settled,
            @Nullable LocalDate reminded,
            int version) {}

    /** What is the same in every council's package. */
    record Text(String caseStatement, List<String> recommendations, Instant openedAt) {}

    void insert(Opening opening, Instant at) {
        jdbc.sql("""
                        insert into cases.approval_round
                          (subject, case_id, href, title, forum, deadline, case_statement, recommendations, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        opening.subject(),
                        opening.caseId() == null ? null : opening.caseId().value(),
                        opening.href(),
                        opening.title(),
                        opening.forum(),
                        opening.deadline(),
                        opening.caseStatement(),
                        opening.recommendations().toArray(String[]::new),
                        at.atOffset(ZoneOffset.UTC)))
                .update();
        int ordinal = 0;
        for (var attached : opening.attachments()) {
            jdbc.sql("insert into cases.approval_attachment (subject, ordinal, title, file) values (?, ?, ?, ?)")
                    .params(
                            opening.subject(),
                            ++ordinal,
                            attached.title(),
                            attached.file().value())
                    .update();
        }
        for (var authority : opening.authorities()) {
            jdbc.sql("insert into cases.council_approval (subject, authority) values (?, ?)")
                    .params(opening.subject(), authority)
                    .update();
        }
    }

    List<Head> heads() {
        return jdbc.sql("select * from cases.approval_round order by deadline desc")
                .query((rs, row) -> head(rs))
                .list();
    }

    List<Head> heads(CaseId file) {
        return jdbc.sql("select * from cases.approval_round where case_id = ? order by deadline desc")
                .param(file.value())
                .query((rs, row) -> head(rs))
                .list();
    }

    void belongTo(UUID subject, CaseId file) {
        jdbc.sql("update cases.approval_round set case_id = ? where subject = ?")
                .params(file.value(), subject)
                .update();
    }

    Optional<Head> head(String href) {
        return jdbc.sql("select * from cases.approval_round where href = ?")
                .param(href)
                .query((rs, row) -> head(rs))
                .optional();
    }

    Optional<Head> head(UUID subject) {
        return jdbc.sql("select * from cases.approval_round where subject = ?")
                .param(subject)
                .query((rs, row) -> head(rs))
                .optional();
    }

    /** Lets nobody else close the round or answer in it until the transaction ends. */
    void lock(UUID subject) {
        jdbc.sql("select subject from cases.approval_round where subject = ? for update")
                .param(subject)
                .query(UUID.class)
                .optional();
    }

    void close(UUID subject) {
        jdbc.sql("update cases.approval_round set closed = true where subject = ?")
                .param(subject)
                .update();
    }

    List<Row> rows(UUID subject) {
        return jdbc.sql("""
                        select council_approval.*,
                          (select max(reminded_on) from cases.approval_reminder reminder
                            where reminder.subject = council_approval.subject
                              and reminder.authority = council_approval.authority) as reminded
                        from cases.council_approval where subject = ?""").param(subject).query((rs, row) -> row(rs)).list();
    }

    /** @return whether the row was still at that version */
    boolean update(UUID subject, String authority, int version, CouncilAnswer answer) {
        return jdbc.sql("""
                        update cases.council_approval set state = ?, date = ?, remark = ?, proof_file = ?,
                          proof_text = ?, settled = case when state = ? then settled end, version = version + 1
                        where subject = ? and authority = ? and version = ?""")
                        .params(Arrays.asList(
                                answer.state().name(),
                                answer.date(),
                                answer.remark(),
                                answer.proofFile() == null
                                        ? null
                                        : answer.proofFile().value(),
                                answer.proofText(),
                                answer.state().name(),
                                subject,
                                authority,
                                version))
                        .update()
                == 1;
    }

    /** @return whether the row was still at that version */
    boolean settle(UUID subject, String authority, int version, @Nullable String how) {
        return jdbc.sql("""
                        update cases.council_approval set settled = ?, version = version + 1
                        where subject = ? and authority = ? and version = ?""")
                        .params(Arrays.asList(how, subject, authority, version))
                        .update()
                == 1;
    }

    void correct(UUID subject, String authority, CouncilAnswer was, String reason, Instant at, String by) {
        jdbc.sql("""
                        insert into cases.approval_correction
                          (subject, authority, was_state, was_date, was_remark, was_proof_file, was_proof_text, reason,
                           corrected_at, corrected_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        subject,
                        authority,
                        was.state().name(),
                        was.date(),
                        was.remark(),
                        was.proofFile() == null ? null : was.proofFile().value(),
                        was.proofText(),
                        reason,
                        at.atOffset(ZoneOffset.UTC),
                        by))
                .update();
    }

    /** The newest first. */
    List<Correction> corrections(UUID subject, String authority) {
        return jdbc.sql("""
                        select * from cases.approval_correction where subject = ? and authority = ?
                        order by corrected_at desc""")
                .params(subject, authority)
                .query((rs, row) -> correction(rs))
                .list();
    }

    private static Correction correction(ResultSet rs) throws SQLException {
        var proof = rs.getObject("was_proof_file", UUID.class);
        return new Correction(
                ApprovalState.valueOf(rs.getString("was_state")),
                rs.getObject("was_date", LocalDate.class),
                rs.getString("was_remark"),
                proof == null ? null : new FileId(proof),
                rs.getString("was_proof_text"),
                rs.getString("reason"),
                rs.getTimestamp("corrected_at").toInstant(),
                rs.getString("corrected_by"));
    }

    /** @return whether it was not reminded that day already */
    boolean remind(UUID subject, String authority, LocalDate day, String by) {
        return jdbc.sql("""
                        insert into cases.approval_reminder (subject, authority, reminded_on, reminded_by)
                        values (?, ?, ?, ?) on conflict do nothing""").params(subject, authority, day, by).update() == 1;
    }

    void publish(UUID subject, boolean published) {
        jdbc.sql("update cases.approval_round set published = ? where subject = ?")
                .params(published, subject)
                .update();
    }

    Text text(UUID subject) {
        return jdbc.sql("select case_statement, recommendations, opened_at from cases.approval_round where subject = ?")
                .param(subject)
                .query((rs, row) -> new Text(
                        rs.getString("case_statement"),
                        List.of((String[]) rs.getArray("recommendations").getArray()),
                        rs.getTimestamp("opened_at").toInstant()))
                .single();
    }

    List<Attached> attachments(UUID subject) {
        return jdbc.sql("select title, file from cases.approval_attachment where subject = ? order by ordinal")
                .param(subject)
                .query((rs, row) -> new Attached(rs.getString("title"), new FileId(rs.getObject("file", UUID.class))))
                .list();
    }

    private static Head head(ResultSet rs) throws SQLException {
        var file = rs.getObject("case_id", UUID.class);
        return new Head(
                rs.getObject("subject", UUID.class),
                file == null ? null : new CaseId(file),
                rs.getString("href"),
                rs.getString("title"),
                rs.getString("forum"),
                rs.getObject("deadline", LocalDate.class),
                rs.getBoolean("published"),
                rs.getBoolean("closed"));
    }

    private static Row row(ResultSet rs) throws SQLException {
        var proof = rs.getObject("proof_file", UUID.class);
        return new Row(
                rs.getString("authority"),
                new CouncilAnswer(
                        ApprovalState.valueOf(rs.getString("state")),
                        rs.getObject("date", LocalDate.class),
                        rs.getString("remark"),
                        proof == null ? null : new FileId(proof),
                        rs.getString("proof_text")),
                rs.getString("settled"),
                rs.getObject("reminded", LocalDate.class),
                rs.getInt("version"));
    }
}
