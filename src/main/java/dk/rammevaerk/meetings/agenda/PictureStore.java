package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose texts a picture was made for, and where it stands. */
@Repository
class PictureStore {
    /**
     * @param meeting of the item it was made for; null when that is gone
     * @param closed whether that item is closed to the public, or gone
     */
    record Origin(String forum, @Nullable MeetingId meeting, boolean closed) {}

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FileId file, ItemId item, String forum, StoredFile stored) {
        jdbc.sql("insert into meetings.picture (file, item_id, forum, added_at, added_by) values (?, ?, ?, ?, ?)")
                .params(
                        file.value(),
                        item.value(),
                        forum,
                        stored.storedAt().atOffset(ZoneOffset.UTC),
                        stored.storedBy())
                .update();
    }

    /** Empty for a file that is no picture of a text. */
    Optional<Origin> origin(FileId file) {
        return jdbc.sql("""
                        select picture.forum, meeting_id, item.id is null or item.closed_reason is not null as closed
                        from meetings.picture left join meetings.item on item.id = picture.item_id
                        where picture.file = ?""")
                .param(file.value())
                .query((rs, row) -> {
                    var meeting = rs.getObject("meeting_id", UUID.class);
                    return new Origin(
                            rs.getString("forum"),
                            meeting == null ? null : new MeetingId(meeting),
                            rs.getBoolean("closed"));
                })
                .optional();
    }

    /** The forum's meetings in whose texts, now or in an edition, an address stands. */
    List<MeetingId> meetingsWith(String address, String forum) {
        return jdbc.sql("""
                        select id from meetings.meeting where forum = :forum and (
                          exists (select 1 from meetings.item where meeting_id = meeting.id
                            and strpos(coalesce(case_statement, '') || coalesce(minutes, ''), :address) > 0)
                          or exists (select 1 from meetings.edition where meeting_id = meeting.id
                            and strpos(content::text, :address) > 0))""")
                .param("forum", forum)
                .param("address", address)
                .query((rs, row) -> new MeetingId(rs.getObject("id", UUID.class)))
                .list();
    }
}
