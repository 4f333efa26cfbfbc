package dk.rammevaerk.reporting.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class QuestionnaireStore {
    private static final String VERSIONS = """
            select questionnaire.id, slug, number, rows, issued_on, revision
            from reporting.questionnaire_version version
            join reporting.questionnaire on questionnaire.id = version.questionnaire
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, QuestionnaireVersion> issued = new ConcurrentHashMap<>();

    QuestionnaireStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(String slug) {
        return jdbc.sql("select exists (select from reporting.questionnaire where slug = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    QuestionnaireId insert(String slug, String title) {
        return new QuestionnaireId(
                jdbc.sql("insert into reporting.questionnaire (slug, title) values (?, ?) returning id")
                        .params(slug, title)
                        .query(UUID.class)
                        .single());
    }

    /** @return whether there was none of that number */
    boolean insert(QuestionnaireId id, int number, FormRows rows) {
        return jdbc.sql("""
                        insert into reporting.questionnaire_version (questionnaire, number, rows)
                        values (?, ?, ?::jsonb) on conflict do nothing""")
                        .params(id.value(), number, json.writeValueAsString(rows))
                        .update()
                == 1;
    }

    /** @return whether it was still a draft of that revision */
    boolean replace(QuestionnaireVersion version, FormRows rows) {
        jdbc.sql("update reporting.questionnaire set title = ? where id = ?")
                .params(rows.title(), version.id().value())
                .update();
        return jdbc.sql("""
                        update reporting.questionnaire_version set rows = ?::jsonb, revision = revision + 1
                        where questionnaire = ? and number = ? and revision = ? and issued_on is null""")
                        .params(
                                json.writeValueAsString(rows),
                                version.id().value(),
                                version.number(),
                                version.revision())
                        .update()
                == 1;
    }

    /** @return whether it was still a draft of that revision */
    boolean issue(QuestionnaireVersion version, LocalDate day, String by) {
        return jdbc.sql("""
                        update reporting.questionnaire_version set issued_on = ?, issued_by = ?
                        where questionnaire = ? and number = ? and revision = ? and issued_on is null""")
                        .params(day, by, version.id().value(), version.number(), version.revision())
                        .update()
                == 1;
    }

    /** The newest first. */
    List<QuestionnaireVersion> versions(String slug) {
        return jdbc.sql(VERSIONS + "where slug = ? order by number desc")
                .param(slug)
                .query((rs, row) -> version(rs))
                .list();
    }

    Optional<QuestionnaireVersion> version(QuestionnaireId id, int number) {
        return jdbc.sql(VERSIONS + "where questionnaire.id = ? and number = ?")
                .params(id.value(), number)
                .query((rs, row) -> version(rs))
                .optional();
    }

    /** The newest version of each, by title. */
    List<QuestionnaireVersion> newest() {
        return jdbc.sql(VERSIONS + """
                        where number = (select max(number) from reporting.questionnaire_version other
                          where other.questionnaire = questionnaire.id)
                        order by title collate "da-DK-x-icu", slug""").query((rs, row) -> version(rs)).list();
    }

    /** An issued version never changes, so it is read from its rows once. */
    private QuestionnaireVersion version(ResultSet rs) throws SQLException {
        var key = rs.getString("id") + " " + rs.getInt("number") + " " + rs.getInt("revision");
        var known = issued.get(key);
        if (known != null && known.issuedOn() != null && rs.getObject("issued_on") != null) return known;
        var version = read(rs);
        if (!version.isDraft()) issued.put(key, version);
        return version;
    }

    private QuestionnaireVersion read(ResultSet rs) throws SQLException {
        var rows = FormReader.tidied(json.readValue(rs.getString("rows"), FormRows.class));
        var questionnaire = FormReader.read(rows).questionnaire();
        if (questionnaire == null) throw new IllegalStateException("A kept version that is no questionnaire");
        return new QuestionnaireVersion(
                new QuestionnaireId(rs.getObject("id", UUID.class)),
                rs.getString("slug"),
                rs.getInt("number"),
                rows,
                questionnaire,
                rs.getObject("issued_on", LocalDate.class),
                rs.getInt("revision"));
    }
}
