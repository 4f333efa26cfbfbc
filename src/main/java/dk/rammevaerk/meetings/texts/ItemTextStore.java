package dk.rammevaerk.meetings.texts;

import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.texts.ItemText.Outcome;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ItemTextStore {
    /** A text as it stands in its item, and what its meeting allows. */
    record Current(int version, String text, MeetingState state, boolean revising) {}

    private final JdbcClient jdbc;

    ItemTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The text as it stands, held until the end of the transaction. The meeting is held first, and shared: others write on,
     * but it keeps its state, so that no text is saved beside an edition that is being frozen.
     */
    Optional<Current> lock(ItemId item, Part part) {
        jdbc.sql("""
                        select 1 from meetings.meeting
                        where id = (select meeting_id from meetings.item where item.id = ?) for share""").param(item.value()).query(Integer.class).optional();
        return jdbc.sql("""
                        select %s as version, coalesce(%s, '') as text, state, revising
                        from meetings.item join meetings.meeting on meeting.id = meeting_id
                        where item.id = ? for no key update of item""".formatted(versionOf(part), textOf(part)))
                .param(item.value())
                .query((rs, row) -> new Current(
                        rs.getInt("version"),
                        rs.getString("text"),
                        MeetingState.valueOf(rs.getString("state")),
                        rs.getBoolean("revising")))
                .optional();
    }

    void update(ItemId item, Part part, int version, String text) {
        jdbc.sql("update meetings.item set %s = nullif(?, ''), %s = ? where id = ?"
                        .formatted(textOf(part), versionOf(part)))
                .params(text, version, item.value())
                .update();
    }

    void keep(ItemId item, ItemText text) {
        jdbc.sql("""
                        insert into meetings.item_text (item_id, part, version, text, saved_at, saved_by, outcome)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        item.value(),
                        text.part().name(),
                        text.version(),
                        text.text(),
                        text.savedAt().atOffset(ZoneOffset.UTC),
                        text.savedBy(),
                        text.outcome().name())
                .update();
    }

    Optional<ItemText> at(ItemId item, Part part, int version) {
        return jdbc.sql("""
                        select * from meetings.item_text
                        where item_id = ? and part = ? and version = ? and outcome <> 'CONFLICT'""")
                .params(item.value(), part.name(), version)
                .query((rs, row) -> text(rs))
                .optional();
    }

    /** The version that was made of just this text, after a version. */
    Optional<Integer> madeOf(ItemId item, Part part, int after, String text) {
        return jdbc.sql("""
                        select max(version) from meetings.item_text
                        where item_id = ? and part = ? and version > ? and text = ? and outcome <> 'CONFLICT'""")
                .params(item.value(), part.name(), after, text)
                .query(Integer.class)
                .optional();
    }

    /** Newest first. */
    List<ItemText> history(ItemId item, Part part) {
        return jdbc.sql(
                        "select * from meetings.item_text where item_id = ? and part = ? order by saved_at desc, id desc")
                .params(item.value(), part.name())
                .query((rs, row) -> text(rs))
                .list();
    }

    private static ItemText text(ResultSet rs) throws SQLException {
        return new ItemText(
                Part.valueOf(rs.getString("part")),
                rs.getInt("version"),
                rs.getString("text"),
                rs.getTimestamp("saved_at").toInstant(),
                rs.getString("saved_by"),
                Outcome.valueOf(rs.getString("outcome")));
    }

    private static String textOf(Part part) {
        return part == Part.MINUTES ? "minutes" : "case_statement";
    }

    private static String versionOf(Part part) {
        return part == Part.MINUTES ? "minutes_version" : "case_version";
    }
}
