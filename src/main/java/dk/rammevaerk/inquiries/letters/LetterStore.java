package dk.rammevaerk.inquiries.letters;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.letters.Letter.Answer;
import dk.rammevaerk.inquiries.letters.Letter.Facts;
import dk.rammevaerk.inquiries.letters.Letter.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterStore {
    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(Facts facts) {
        return jdbc.sql("""
                        insert into inquiries.letter (title, recipient, case_number, backers) values (?, ?, ?, ?)
                        returning id""")
                .params(facts.title(), facts.recipient(), facts.caseNumber(), facts.backers())
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, Facts facts) {
        return jdbc.sql("""
                        update inquiries.letter set title = ?, recipient = ?, case_number = ?, backers = ?,
                          version = version + 1
                        where id = ? and version = ?""")
                        .params(facts.title(), facts.recipient(), facts.caseNumber(), facts.backers(), id, version)
                        .update()
                == 1;
    }

    /** @return whether it was still at that version */
    boolean ask(UUID id, int version) {
        return jdbc.sql("""
                        update inquiries.letter set state = 'ASKED', version = version + 1
                        where id = ? and version = ?""").params(id, version).update() == 1;
    }

    /** @return whether it was still at that version */
    boolean send(UUID id, int version, LocalDate on) {
        return jdbc.sql("""
                        update inquiries.letter set state = 'SENT', sent_on = ?, version = version + 1
                        where id = ? and version = ?""").params(on, id, version).update() == 1;
    }

    /** @return whether it was still at that version */
    boolean answer(UUID id, int version, Answer answer) {
        var file = answer.file();
        return jdbc.sql("""
                        update inquiries.letter set state = 'ANSWERED', answered_on = ?, answer = ?, answer_file = ?,
                          version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(
                                answer.on(), answer.text(), file == null ? null : file.value(), id, version))
                        .update()
                == 1;
    }

    /** @return whether nobody else wrote a version of that number */
    boolean write(UUID id, int number, String text, Instant at, String by) {
        return jdbc.sql("""
                        insert into inquiries.letter_text (letter, number, text, written_at, written_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(id, number, text, at.atOffset(ZoneOffset.UTC), by)
                        .update()
                == 1;
    }

    /** Those that are not sent first, then the latest. */
    List<Letter> all() {
        return jdbc.sql("select * from inquiries.letter order by sent_on desc nulls first, title")
                .query((rs, row) -> letter(rs))
                .list();
    }

    Optional<Letter> find(UUID id) {
        return jdbc.sql("select * from inquiries.letter where id = ?")
                .param(id)
                .query((rs, row) -> letter(rs))
                .optional();
    }

    private List<Text> texts(UUID id) {
        return jdbc.sql("select * from inquiries.letter_text where letter = ? order by number desc")
                .param(id)
                .query((rs, row) -> new Text(
                        rs.getInt("number"),
                        rs.getString("text"),
                        rs.getTimestamp("written_at").toInstant(),
                        rs.getString("written_by")))
                .list();
    }

    private Letter letter(ResultSet rs) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        var answered = rs.getObject("answered_on", LocalDate.class);
        var file = rs.getObject("answer_file", UUID.class);
        return new Letter(
                id,
                new Facts(
                        rs.getString("title"),
                        rs.getString("recipient"),
                        rs.getString("case_number"),
                        rs.getString("backers")),
                texts(id),
                LetterState.valueOf(rs.getString("state")),
                rs.getObject("sent_on", LocalDate.class),
                answered == null
                        ? null
                        : new Answer(answered, rs.getString("answer"), file == null ? null : new FileId(file)),
                rs.getInt("version"));
    }
}
