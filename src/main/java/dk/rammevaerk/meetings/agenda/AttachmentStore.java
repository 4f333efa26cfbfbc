package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attachments and the versions of their files. */
@Repository
class AttachmentStore {
    /** Where an attachment belongs. */
    record Place(MeetingId meeting, ItemId item) {}

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AttachmentId insert(ItemId item, String title, StoredFile file, @Nullable String closedReason) {
        var id = new AttachmentId(jdbc.sql("""
                        insert into meetings.attachment (item_id, ordinal, title, file, closed_reason)
                        select ?, 1 + coalesce(max(ordinal), 0), ?, ?, cast(? as text) from meetings.attachment where item_id = ?
                        returning id""")
                .params(Arrays.asList(item.value(), title, file.id().value(), closedReason, item.value()))
                .query(UUID.class)
                .single());
        addVersion(id, file);
        return id;
    }

    void replace(AttachmentId id, StoredFile file) {
        jdbc.sql("update meetings.attachment set file = ? where id = ?")
                .params(file.id().value(), id.value())
                .update();
        addVersion(id, file);
    }

    private void addVersion(AttachmentId id, StoredFile file) {
        jdbc.sql("""
                        insert into meetings.attachment_file (attachment_id, version, file, added_at, added_by)
                        select ?, 1 + coalesce(max(version), 0), ?, ?, ? from meetings.attachment_file
                        where attachment_id = ?""")
                .params(
                        id.value(),
                        file.id().value(),
                        file.storedAt().atOffset(ZoneOffset.UTC),
                        file.storedBy(),
                        id.value())
                .update();
    }

    /** Newest first. */
    List<FileId> versions(AttachmentId id) {
        return jdbc.sql("select file from meetings.attachment_file where attachment_id = ? order by version desc")
                .param(id.value())
                .query((rs, row) -> new FileId(rs.getObject("file", UUID.class)))
                .list();
    }

    Optional<Place> place(AttachmentId id) {
        return jdbc.sql("""
                        select meeting_id, item_id from meetings.attachment join meetings.item on item.id = item_id
                        where attachment.id = ?""")
                .param(id.value())
                .query((rs, row) -> new Place(
                        new MeetingId(rs.getObject("meeting_id", UUID.class)),
                        new ItemId(rs.getObject("item_id", UUID.class))))
                .optional();
    }

    void rename(AttachmentId id, String title) {
        jdbc.sql("update meetings.attachment set title = ? where id = ?")
                .params(title, id.value())
                .update();
    }

    /** @return whether it was there and had not been sent */
    boolean delete(AttachmentId id) {
        return jdbc.sql("delete from meetings.attachment where id = ? and not sent")
                        .param(id.value())
                        .update()
                == 1;
    }

    /** The item's attachments in their order. */
    List<AttachmentId> of(ItemId item) {
        return jdbc.sql("select id from meetings.attachment where item_id = ? order by ordinal")
                .param(item.value())
                .query((rs, row) -> new AttachmentId(rs.getObject("id", UUID.class)))
                .list();
    }

    void order(List<AttachmentId> order) {
        jdbc.sql("""
                        update meetings.attachment set ordinal = line.place
                        from unnest(cast(cast(? as text[]) as uuid[])) with ordinality as line (id, place)
                        where attachment.id = line.id""")
                .param(order.stream().map(AttachmentId::toString).toArray(String[]::new))
                .update();
    }
}
