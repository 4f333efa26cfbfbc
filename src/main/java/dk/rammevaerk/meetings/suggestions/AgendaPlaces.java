package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Section;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts items onto working copies of agendas, at the end of their section, and takes them off. */
@Repository
class AgendaPlaces {
    private final JdbcClient jdbc;

    AgendaPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the meeting until the end of the transaction. */
    void lock(Target meeting) {
        jdbc.sql("select 1 from meetings.meeting where id = ? for update")
                .param(meeting.id().value())
                .query(Integer.class)
                .single();
    }

    ItemId put(Target meeting, @Nullable Section section, Wish wish, List<SuggestedFile> files, Instant at, String by) {
        var id = meeting.id().value();
        // the names of the sections sort as the sections stand
        var in = section == null ? null : section.name();
        int place =
                jdbc.sql("""
                        select coalesce((select max(ordinal) from meetings.item
                          where meeting_id = ? and (section is null or section <= coalesce(cast(? as text), section))), -1) + 1""").params(Arrays.asList(id, in)).query(Integer.class).single();
        jdbc.sql("update meetings.item set ordinal = ordinal + 1 where meeting_id = ? and ordinal >= ?")
                .params(id, place)
                .update();
        var item = jdbc.sql("""
                        insert into meetings.item (meeting_id, ordinal, number, section, title, presenters,
                          recommendations, case_source, case_statement, closed_reason)
                        select ?, ?, cast(? as text) || (1 + count(*)), ?, ?, ?, ?, ?, ?, ? from meetings.item
                        where meeting_id = ? and section is not distinct from ? returning id""")
                .params(Arrays.asList(
                        id,
                        place,
                        section == null ? "" : section.number() + ".",
                        in,
                        wish.title(),
                        wish.presenters().toArray(String[]::new),
                        wish.recommendations().toArray(String[]::new),
                        wish.caseSource(),
                        wish.caseStatement(),
                        wish.closedReason(),
                        id,
                        in))
                .query(UUID.class)
                .single();
        for (int i = 0; i < files.size(); i++) attach(item, i, files.get(i), at, by);
        touch(id);
        return new ItemId(item);
    }

    private void attach(UUID item, int ordinal, SuggestedFile file, Instant at, String by) {
        var attachment = jdbc.sql("""
                        insert into meetings.attachment (item_id, ordinal, title, file) values (?, ?, ?, ?)
                        returning id""")
                .params(item, ordinal, file.title(), file.file().value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into meetings.attachment_file (attachment_id, version, file, added_at, added_by)
                        values (?, 1, ?, ?, ?)""")
                .params(attachment, file.file().value(), at.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    /** @return whether nobody had sent it out or written on it */
    boolean takeOff(Target meeting, ItemId item) {
        boolean gone = jdbc.sql("""
                        delete from meetings.item where id = ? and not sent and version = 0 and case_version = 0
                          and minutes is null""").param(item.value()).update() == 1;
        touch(meeting.id().value());
        return gone;
    }

    private void touch(UUID meeting) {
        jdbc.sql("update meetings.meeting set version = version + 1 where id = ?")
                .param(meeting)
                .update();
    }
}
