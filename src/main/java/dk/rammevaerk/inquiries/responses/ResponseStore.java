package dk.rammevaerk.inquiries.responses;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.responses.HearingResponse.Approval;
import dk.rammevaerk.inquiries.responses.HearingResponse.Sent;
import dk.rammevaerk.inquiries.responses.HearingResponse.Version;
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
class ResponseStore {
    private final JdbcClient jdbc;

    ResponseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(String slug) {
        return jdbc.sql("select count(*) from inquiries.hearing_response where slug = ?")
                        .param(slug)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    UUID insert(String slug, ResponseDraft draft) {
        var id = jdbc.sql("""
                        insert into inquiries.hearing_response
                          (slug, title, asker, question, forum, deadline, case_number)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        slug,
                        draft.title(),
                        draft.asker(),
                        draft.question(),
                        draft.forum(),
                        draft.deadline(),
                        draft.caseNumber()))
                .query(UUID.class)
                .single();
        int ordinal = 0;
        for (var forum : draft.approvers()) {
            jdbc.sql("insert into inquiries.response_approval (response_id, forum, ordinal) values (?, ?, ?)")
                    .params(id, forum, ++ordinal)
                    .update();
        }
        return id;
    }

    List<HearingResponse> all() {
        return jdbc.sql("select * from inquiries.hearing_response order by deadline desc, title")
                .query((rs, row) -> response(rs))
                .list();
    }

    Optional<HearingResponse> find(String slug) {
        return jdbc.sql("select * from inquiries.hearing_response where slug = ?")
                .param(slug)
                .query((rs, row) -> response(rs))
                .optional();
    }

    /** The same, kept from changing until the transaction ends. */
    Optional<HearingResponse> lock(String slug) {
        return jdbc.sql("select * from inquiries.hearing_response where slug = ? for update")
                .param(slug)
                .query((rs, row) -> response(rs))
                .optional();
    }

    /** The caller holds the lock. */
    void step(UUID id, ResponseState state, @Nullable LocalDate laidOn, @Nullable Sent sent) {
        jdbc.sql("""
                        update inquiries.hearing_response set state = ?, laid_on = ?, sent_on = ?, sent_to = ?,
                          sent_file = ?, version = version + 1
                        where id = ?""")
                .params(Arrays.asList(
                        state.name(),
                        laidOn,
                        sent == null ? null : sent.on(),
                        sent == null ? null : sent.to(),
                        sent == null || sent.file() == null ? null : sent.file().value(),
                        id))
                .update();
    }

    /** The caller holds the lock and has counted the versions. */
    void insertVersion(UUID id, int number, String text, @Nullable String note, Instant at, String by) {
        jdbc.sql("""
                        insert into inquiries.response_version (response_id, number, text, note, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(id, number, text, note, at.atOffset(ZoneOffset.UTC), by))
                .update();
    }

    void approve(UUID id, String forum, @Nullable LocalDate on, @Nullable String note) {
        jdbc.sql("""
                        update inquiries.response_approval set approved_on = ?, note = ?
                        where response_id = ? and forum = ?""").params(Arrays.asList(on, note, id, forum)).update();
    }

    /** A text that comes again is approved again. */
    void forgetApprovals(UUID id) {
        jdbc.sql("update inquiries.response_approval set approved_on = null, note = null where response_id = ?")
                .param(id)
                .update();
    }

    private List<Approval> approvals(UUID id) {
        return jdbc.sql("select * from inquiries.response_approval where response_id = ? order by ordinal")
                .param(id)
                .query((rs, row) -> new Approval(
                        rs.getString("forum"), rs.getObject("approved_on", LocalDate.class), rs.getString("note")))
                .list();
    }

    private List<Version> versions(UUID id) {
        return jdbc.sql("select * from inquiries.response_version where response_id = ? order by number desc")
                .param(id)
                .query((rs, row) -> new Version(
                        rs.getInt("number"),
                        rs.getString("text"),
                        rs.getString("note"),
                        rs.getTimestamp("made_at").toInstant(),
                        rs.getString("made_by")))
                .list();
    }

    private HearingResponse response(ResultSet rs) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        var sentOn = rs.getObject("sent_on", LocalDate.class);
        var file = rs.getObject("sent_file", UUID.class);
        return new HearingResponse(
                id,
                rs.getString("slug"),
                rs.getString("title"),
                rs.getString("asker"),
                rs.getString("question"),
                rs.getString("forum"),
                rs.getObject("deadline", LocalDate.class),
                rs.getString("case_number"),
                ResponseState.valueOf(rs.getString("state")),
                rs.getObject("laid_on", LocalDate.class),
                approvals(id),
                versions(id),
                sentOn == null
                        ? null
                        : new Sent(sentOn, rs.getString("sent_to"), file == null ? null : new FileId(file)),
                rs.getInt("version"));
    }
}
