package dk.rammevaerk.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.knowledge.Article.Facts;
import dk.rammevaerk.knowledge.ArticleVersion.Approval;
import dk.rammevaerk.knowledge.ArticleVersion.Attached;
import dk.rammevaerk.knowledge.ArticleVersion.Ending;
import dk.rammevaerk.knowledge.ArticleVersion.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Articles as they stand; their versions are written by {@link VersionStore}. */
@Repository
class ArticleStore {
    private final JdbcClient jdbc;

    ArticleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of<T>(UUID owner, T what) {}

    List<Article> all() {
        return select("true", "");
    }

    Optional<Article> find(String slug) {
        return select("slug = :value", slug).stream().findFirst();
    }

    List<Article> ofCase(CaseNumber number) {
        return select(":value = any(cases)", number.toString());
    }

    boolean isTaken(String slug) {
        return jdbc.sql("select exists (select from knowledge.article where slug = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    UUID insert(String slug, Facts facts) {
        return jdbc.sql("""
                        insert into knowledge.article (slug, kind, subjects, forum, responsible, cases, open_to_all)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        slug,
                        facts.kind().name(),
                        subjects(facts),
                        facts.forum(),
                        facts.responsible(),
                        cases(facts),
                        facts.openToAll())
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, Facts facts) {
        return jdbc.sql("""
                        update knowledge.article set kind = ?, subjects = ?, forum = ?, responsible = ?, cases = ?,
                          open_to_all = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(
                                facts.kind().name(),
                                subjects(facts),
                                facts.forum(),
                                facts.responsible(),
                                cases(facts),
                                facts.openToAll(),
                                id,
                                version)
                        .update()
                == 1;
    }

    /** @return whether it was still at that version */
    boolean review(UUID id, int version, @Nullable LocalDate by) {
        return jdbc.sql(
                                "update knowledge.article set review_by = ?, version = version + 1 where id = ? and version = ?")
                        .params(Arrays.asList(by, id, version))
                        .update()
                == 1;
    }

    /**
     * Says that something of it changes.
     *
     * @return whether it was still at that version
     */
    boolean touch(UUID id, int version) {
        return jdbc.sql("update knowledge.article set version = version + 1 where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    private static String[] subjects(Facts facts) {
        return facts.subjects().toArray(String[]::new);
    }

    private static String[] cases(Facts facts) {
        return facts.cases().stream().map(CaseNumber::toString).toArray(String[]::new);
    }

    private List<Article> select(String which, String value) {
        var chosen = " from knowledge.article where " + which;
        var files = jdbc
                .sql("""
                        select * from knowledge.version_file where article_version in (
                          select id from knowledge.article_version where article in (select id %s)) order by id""".formatted(chosen))
                .param("value", value)
                .query((rs, row) -> new Of<>(
                        rs.getObject("article_version", UUID.class),
                        new Attached(
                                rs.getObject("id", UUID.class),
                                new FileId(rs.getObject("file", UUID.class)),
                                rs.getString("title"))))
                .list()
                .stream()
                .collect(groupingBy(Of::owner, mapping(Of::what, toList())));
        var versions = jdbc
                .sql("select * from knowledge.article_version where article in (select id " + chosen
                        + ") order by number desc")
                .param("value", value)
                .query((rs, row) -> new Of<>(rs.getObject("article", UUID.class), version(rs, files)))
                .list()
                .stream()
                .collect(groupingBy(Of::owner, mapping(Of::what, toList())));
        return jdbc.sql("select *" + chosen)
                .param("value", value)
                .query((rs, row) -> article(rs, versions))
                .list();
    }

    private static Article article(ResultSet rs, Map<UUID, List<ArticleVersion>> versions) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new Article(
                id,
                rs.getString("slug"),
                new Facts(
                        ArticleKind.valueOf(rs.getString("kind")),
                        texts(rs, "subjects").toList(),
                        rs.getString("forum"),
                        rs.getString("responsible"),
                        texts(rs, "cases")
                                .flatMap(number -> CaseNumber.of(number).stream())
                                .toList(),
                        rs.getBoolean("open_to_all")),
                versions.getOrDefault(id, List.of()),
                rs.getObject("review_by", LocalDate.class),
                rs.getInt("version"));
    }

    private static Stream<String> texts(ResultSet rs, String column) throws SQLException {
        return Arrays.stream((String[]) rs.getArray(column).getArray());
    }

    private static ArticleVersion version(ResultSet rs, Map<UUID, List<Attached>> files) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        var approved = rs.getObject("approved_on", LocalDate.class);
        var ended = rs.getObject("ended_on", LocalDate.class);
        var reason = rs.getString("reason");
        return new ArticleVersion(
                id,
                rs.getInt("number"),
                VersionState.valueOf(rs.getString("state")),
                new Wording(rs.getString("title"), rs.getString("question"), rs.getString("text")),
                files.getOrDefault(id, List.of()),
                rs.getTimestamp("written_at").toInstant(),
                rs.getString("written_by"),
                approved == null
                        ? null
                        : new Approval(
                                approved,
                                rs.getString("approved_forum"),
                                rs.getString("decision"),
                                rs.getString("approved_by")),
                ended == null ? null : new Ending(ended, reason == null ? "" : reason));
    }
}
