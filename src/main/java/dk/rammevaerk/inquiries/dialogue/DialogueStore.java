package dk.rammevaerk.inquiries.dialogue;

import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Facts;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Outcome;
import dk.rammevaerk.meetings.MeetingId;
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
class DialogueStore {
    private final JdbcClient jdbc;

    DialogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(Facts facts) {
        return jdbc.sql("""
                        insert into inquiries.dialogue (kind, title, counterpart, purpose, held_on, place, meeting, body)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        facts.kind().name(),
                        facts.title(),
                        facts.with(),
                        facts.purpose(),
                        facts.on(),
                        facts.place(),
                        value(facts.meeting()),
                        value(facts.group())))
                .query(UUID.class)
                .single();
    }

    /** The kind stays. @return whether it was still at that version */
    boolean update(UUID id, int version, Facts facts) {
        return jdbc.sql("""
                        update inquiries.dialogue set title = ?, counterpart = ?, purpose = ?, held_on = ?, place = ?,
                          meeting = ?, body = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(
                                facts.title(),
                                facts.with(),
                                facts.purpose(),
                                facts.on(),
                                facts.place(),
                                value(facts.meeting()),
                                value(facts.group()),
                                id,
                                version))
                        .update()
                == 1;
    }

    /** @return whether it was still at that version */
    boolean choose(UUID id, int version, String themes) {
        return jdbc.sql("""
                        update inquiries.dialogue set themes = ?, version = version + 1
                        where id = ? and version = ?""").params(themes, id, version).update() == 1;
    }

    /** @return whether it was still at that version */
    boolean minutes(UUID id, int version, String text, @Nullable FileId file, DialogueState state) {
        return jdbc.sql("""
                        update inquiries.dialogue set minutes = ?, minutes_file = coalesce(?, minutes_file), state = ?,
                          version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(text, file == null ? null : file.value(), state.name(), id, version))
                        .update()
                == 1;
    }

    /** @return whether it was still at that version */
    boolean step(UUID id, int version, DialogueState next) {
        return jdbc.sql("""
                        update inquiries.dialogue set state = ?, version = version + 1
                        where id = ? and version = ?""").params(next.name(), id, version).update() == 1;
    }

    /** Lets nobody else change it until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql("select id from inquiries.dialogue where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, Outcome outcome) {
        jdbc.sql("insert into inquiries.dialogue_outcome (dialogue, text, href) values (?, ?, ?)")
                .params(id, outcome.text(), outcome.href())
                .update();
    }

    /** The latest day first; those without a day before them. */
    List<Dialogue> all() {
        return jdbc.sql("select * from inquiries.dialogue order by held_on desc nulls first, title")
                .query((rs, row) -> dialogue(rs))
                .list();
    }

    Optional<Dialogue> find(UUID id) {
        return jdbc.sql("select * from inquiries.dialogue where id = ?")
                .param(id)
                .query((rs, row) -> dialogue(rs))
                .optional();
    }

    private List<Outcome> outcomes(UUID id) {
        return jdbc.sql("select * from inquiries.dialogue_outcome where dialogue = ? order by id")
                .param(id)
                .query((rs, row) -> new Outcome(rs.getString("text"), rs.getString("href")))
                .list();
    }

    private Dialogue dialogue(ResultSet rs) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        var meeting = rs.getObject("meeting", UUID.class);
        var body = rs.getObject("body", UUID.class);
        var file = rs.getObject("minutes_file", UUID.class);
        return new Dialogue(
                id,
                new Facts(
                        DialogueKind.valueOf(rs.getString("kind")),
                        rs.getString("title"),
                        rs.getString("counterpart"),
                        rs.getString("purpose"),
                        rs.getObject("held_on", LocalDate.class),
                        rs.getString("place"),
                        meeting == null ? null : new MeetingId(meeting),
                        body == null ? null : new BodyId(body)),
                rs.getString("themes"),
                rs.getString("minutes"),
                file == null ? null : new FileId(file),
                DialogueState.valueOf(rs.getString("state")),
                outcomes(id),
                rs.getInt("version"));
    }

    private static @Nullable UUID value(@Nullable MeetingId meeting) {
        return meeting == null ? null : meeting.value();
    }

    private static @Nullable UUID value(@Nullable BodyId body) {
        return body == null ? null : body.value();
    }
}
