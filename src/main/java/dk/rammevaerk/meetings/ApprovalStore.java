package dk.rammevaerk.meetings;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Edition.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApprovalStore {
    private final JdbcClient jdbc;

    ApprovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param content what is asked about, as JSON */
    void ask(MeetingId meeting, Kind kind, String content, Instant at, String by) {
        jdbc.sql("""
                        insert into meetings.approval (meeting_id, kind, content, content_hash, asked_at, asked_by)
                        values (?, ?, cast(? as jsonb), ?, ?, ?)""")
                .params(meeting.value(), kind.name(), content, hash(content), at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    static String hash(String content) {
        return Files.sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    /** What was asked about, as JSON. */
    Optional<String> content(UUID id) {
        return jdbc.sql("select content from meetings.approval where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The newest asking, compared with what the working copy says now. */
    Optional<Approval> newest(MeetingId meeting, Kind kind, String contentHash) {
        return jdbc.sql("""
                        select * from meetings.approval where meeting_id = ? and kind = ?
                        order by asked_at desc, id desc limit 1""")
                .params(meeting.value(), kind.name())
                .query((rs, row) -> {
                    var answer = rs.getString("answer");
                    var answeredAt = rs.getTimestamp("answered_at");
                    return new Approval(
                            rs.getObject("id", UUID.class),
                            kind,
                            rs.getTimestamp("asked_at").toInstant(),
                            rs.getString("asked_by"),
                            answer == null ? null : Answer.valueOf(answer),
                            answeredAt == null ? null : answeredAt.toInstant(),
                            rs.getString("answered_by"),
                            rs.getString("note"),
                            rs.getString("content_hash").equals(contentHash));
                })
                .optional();
    }

    /** @return whether it still waited, for just that content */
    boolean answer(
            MeetingId meeting,
            Kind kind,
            UUID id,
            String contentHash,
            Answer answer,
            @Nullable String note,
            Instant at,
            String by) {
        return jdbc.sql("""
                        update meetings.approval set answer = ?, note = ?, answered_at = ?, answered_by = ?
                        where id = ? and meeting_id = ? and kind = ? and answer is null and content_hash = ?""")
                        .params(Arrays.asList(
                                answer.name(),
                                note,
                                at.atOffset(ZoneOffset.UTC),
                                by,
                                id,
                                meeting.value(),
                                kind.name(),
                                contentHash))
                        .update()
                == 1;
    }
}
