package dk.rammevaerk.reporting;

import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireId;
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
class RoundStore {
    private static final String HEADS = """
            select round.*, previous.slug as previous_slug
            from reporting.round left join reporting.round previous on previous.id = round.previous
            """;

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round without its forms and invitations. */
    record Head(
            RoundId id,
            String slug,
            String title,
            String purpose,
            @Nullable String caseNumber,
            @Nullable String previous,
            Window window,
            RoundState state,
            @Nullable String stateReason,
            RoundSettings settings,
            int version) {}

    record Form(int ordinal, QuestionnaireId questionnaire, int number) {}

    record Asked(
            String authority,
            @Nullable LocalDate extendedTo,
            @Nullable String extension,
            @Nullable LocalDate reminded) {}

    record Reached(String authority, Contact contact) {}

    boolean isTaken(String slug) {
        return jdbc.sql("select exists (select from reporting.round where slug = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    RoundId insert(String slug, RoundDraft draft) {
        return new RoundId(jdbc.sql("""
                        insert into reporting.round (slug, title, purpose, case_number, previous, opens, deadline,
                          prefills, names_texts, audience)
                        values (?, ?, ?, ?, (select id from reporting.round where slug = ?), ?, ?, ?, ?, ?)
                        returning id""")
                .params(Arrays.asList(
                        slug,
                        draft.title(),
                        draft.purpose(),
                        draft.caseNumber(),
                        draft.previous(),
                        draft.window().opens(),
                        draft.window().deadline(),
                        draft.settings().prefills(),
                        draft.settings().namesTexts(),
                        draft.settings().audience().name()))
                .query(UUID.class)
                .single());
    }

    /** @return whether it was still a draft of that version */
    boolean replace(RoundId id, int version, RoundDraft draft) {
        return jdbc.sql("""
                        update reporting.round set title = ?, purpose = ?, case_number = ?,
                          previous = (select id from reporting.round other where other.slug = ?),
                          opens = ?, deadline = ?, prefills = ?, names_texts = ?, audience = ?, version = version + 1
                        where id = ? and version = ? and state = 'DRAFT'""")
                        .params(Arrays.asList(
                                draft.title(),
                                draft.purpose(),
                                draft.caseNumber(),
                                draft.previous(),
                                draft.window().opens(),
                                draft.window().deadline(),
                                draft.settings().prefills(),
                                draft.settings().namesTexts(),
                                draft.settings().audience().name(),
                                id.value(),
                                version))
                        .update()
                == 1;
    }

    /** @return whether it was still at its version */
    boolean step(RoundId id, int version, RoundState next, @Nullable String reason) {
        return jdbc.sql("""
                        update reporting.round set state = ?, state_reason = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(next.name(), reason, id.value(), version))
                        .update()
                == 1;
    }

    void ask(RoundId id, Form form) {
        jdbc.sql("insert into reporting.round_form (round, ordinal, questionnaire, number) values (?, ?, ?, ?)")
                .params(id.value(), form.ordinal(), form.questionnaire().value(), form.number())
                .update();
    }

    void invite(RoundId id, String authority) {
        jdbc.sql("insert into reporting.invitation (round, authority) values (?, ?)")
                .params(id.value(), authority)
                .update();
    }

    /** Takes forms, invitations and contacts of a draft away; nothing is answered yet. */
    void clear(RoundId id) {
        jdbc.sql("delete from reporting.invitation where round = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from reporting.round_form where round = ?")
                .param(id.value())
                .update();
    }

    void reach(RoundId id, String authority, List<Contact> contacts) {
        jdbc.sql("delete from reporting.contact where round = ? and authority = ?")
                .params(id.value(), authority)
                .update();
        for (var contact : contacts) {
            jdbc.sql("""
                            insert into reporting.contact (round, authority, email, name) values (?, ?, ?, ?)
                            on conflict do nothing""")
                    .params(id.value(), authority, contact.email(), contact.name())
                    .update();
        }
    }

    void extend(RoundId id, String authority, @Nullable LocalDate until, @Nullable String reason) {
        jdbc.sql("""
                        update reporting.invitation set extended_to = ?, extension_reason = ?
                        where round = ? and authority = ?""")
                .params(Arrays.asList(until, reason, id.value(), authority))
                .update();
    }

    /** @return whether it was not reminded that day already */
    boolean remind(RoundId id, String authority, LocalDate day, String by) {
        return jdbc.sql("""
                        insert into reporting.reminder (round, authority, reminded_on, reminded_by)
                        values (?, ?, ?, ?) on conflict do nothing""").params(id.value(), authority, day, by).update() == 1;
    }

    Optional<Head> head(String slug) {
        return jdbc.sql(HEADS + "where round.slug = ?")
                .param(slug)
                .query((rs, row) -> head(rs))
                .optional();
    }

    Optional<Head> head(RoundId id) {
        return jdbc.sql(HEADS + "where round.id = ?")
                .param(id.value())
                .query((rs, row) -> head(rs))
                .optional();
    }

    /** The latest deadline first. */
    List<Head> heads() {
        return jdbc.sql(HEADS + "order by round.deadline desc, round.title")
                .query((rs, row) -> head(rs))
                .list();
    }

    List<Form> forms(RoundId id) {
        return jdbc.sql("select ordinal, questionnaire, number from reporting.round_form where round = ? order by 1")
                .param(id.value())
                .query((rs, row) -> new Form(
                        rs.getInt("ordinal"),
                        new QuestionnaireId(rs.getObject("questionnaire", UUID.class)),
                        rs.getInt("number")))
                .list();
    }

    List<Asked> asked(RoundId id) {
        return jdbc.sql("""
                        select invitation.*,
                          (select max(reminded_on) from reporting.reminder
                            where reminder.round = invitation.round
                              and reminder.authority = invitation.authority) as reminded
                        from reporting.invitation where round = ?""")
                .param(id.value())
                .query((rs, row) -> new Asked(
                        rs.getString("authority"),
                        rs.getObject("extended_to", LocalDate.class),
                        rs.getString("extension_reason"),
                        rs.getObject("reminded", LocalDate.class)))
                .list();
    }

    List<Reached> reached(RoundId id) {
        return jdbc.sql("select authority, email, name from reporting.contact where round = ? order by name, email")
                .param(id.value())
                .query((rs, row) -> new Reached(
                        rs.getString("authority"), new Contact(rs.getString("email"), rs.getString("name"))))
                .list();
    }

    private static Head head(ResultSet rs) throws SQLException {
        return new Head(
                new RoundId(rs.getObject("id", UUID.class)),
                rs.getString("slug"),
                rs.getString("title"),
                rs.getString("purpose"),
                rs.getString("case_number"),
                rs.getString("previous_slug"),
                new Window(rs.getObject("opens", LocalDate.class), rs.getObject("deadline", LocalDate.class)),
                RoundState.valueOf(rs.getString("state")),
                rs.getString("state_reason"),
                new RoundSettings(
                        rs.getBoolean("prefills"),
                        rs.getBoolean("names_texts"),
                        ResultAudience.valueOf(rs.getString("audience"))),
                rs.getInt("version"));
    }
}
