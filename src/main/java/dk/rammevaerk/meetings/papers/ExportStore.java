package dk.rammevaerk.meetings.papers;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a records system is told of a meeting, and no page shows. */
@Repository
class ExportStore {
    /** One version of an attachment's file. */
    record AttachedVersion(int version, FileId file, Instant addedAt, String addedBy) {}

    /** Who opened an edition to everybody. */
    record Publication(Edition.Kind kind, int number, String by) {}

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<AttachedVersion> versions(AttachmentId id) {
        return jdbc.sql("""
                        select version, file, added_at, added_by from meetings.attachment_file
                        where attachment_id = ? order by version""")
                .param(id.value())
                .query((rs, row) -> new AttachedVersion(
                        rs.getInt("version"),
                        new FileId(rs.getObject("file", UUID.class)),
                        rs.getTimestamp("added_at").toInstant(),
                        rs.getString("added_by")))
                .list();
    }

    List<Publication> publications(MeetingId id) {
        return jdbc.sql("""
                        select kind, number, published_by from meetings.edition
                        where meeting_id = ? and published_by is not null order by kind, number""")
                .param(id.value())
                .query((rs, row) -> new Publication(
                        Edition.Kind.valueOf(rs.getString("kind")), rs.getInt("number"), rs.getString("published_by")))
                .list();
    }

    /** In the order they were asked for. */
    List<RecordsMetadata.Approval> approvals(MeetingId id) {
        return jdbc.sql("""
                        select kind, asked_at, asked_by, answer, answered_at, answered_by, note from meetings.approval
                        where meeting_id = ? order by asked_at, id""")
                .param(id.value())
                .query((rs, row) -> new RecordsMetadata.Approval(
                        Edition.Kind.valueOf(rs.getString("kind")),
                        rs.getTimestamp("asked_at").toInstant().toString(),
                        rs.getString("asked_by"),
                        rs.getString("answer"),
                        moment(rs, "answered_at"),
                        rs.getString("answered_by"),
                        rs.getString("note")))
                .list();
    }

    private static @Nullable String moment(ResultSet rs, String column) throws SQLException {
        var moment = rs.getTimestamp(column);
        return moment == null ? null : moment.toInstant().toString();
    }
}
