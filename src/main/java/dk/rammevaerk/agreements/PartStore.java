package dk.rammevaerk.agreements;

import static java.util.stream.Collectors.groupingBy;

import dk.rammevaerk.agreements.Part.Version;
import dk.rammevaerk.files.FileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PartStore {
    private final JdbcClient jdbc;

    PartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID part, Version version) {}

    UUID insert(AgreementId agreement, Part.Kind kind, String title) {
        return jdbc.sql("""
                        insert into agreements.part (agreement_id, ordinal, kind, title)
                        select ?, 1 + coalesce(max(ordinal), 0), ?, ? from agreements.part where agreement_id = ?
                        returning id""")
                .params(agreement.value(), kind.name(), title, agreement.value())
                .query(UUID.class)
                .single();
    }

    /** In their order, each with its versions, the newest first. */
    List<Part> of(AgreementId agreement) {
        var versions = jdbc
                .sql("""
                        select part_version.* from agreements.part_version
                        join agreements.part on part.id = part_id
                        where agreement_id = ? order by number desc""")
                .param(agreement.value())
                .query((rs, row) -> new Row(rs.getObject("part_id", UUID.class), version(rs)))
                .list()
                .stream()
                .collect(groupingBy(Row::part));
        return jdbc.sql("select id, kind, title from agreements.part where agreement_id = ? order by ordinal")
                .param(agreement.value())
                .query((rs, row) -> {
                    var id = rs.getObject("id", UUID.class);
                    return new Part(
                            id,
                            Part.Kind.valueOf(rs.getString("kind")),
                            rs.getString("title"),
                            versions.getOrDefault(id, List.of()).stream()
                                    .map(Row::version)
                                    .toList());
                })
                .list();
    }

    /** @throws AgreementChangedMeanwhile when that number is taken */
    void insertVersion(
            UUID part,
            int number,
            @Nullable String text,
            @Nullable FileId file,
            @Nullable String note,
            Instant at,
            String by) {
        try {
            jdbc.sql("""
                            insert into agreements.part_version (part_id, number, text, file, note, made_at, made_by)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            part,
                            number,
                            text,
                            file == null ? null : file.value(),
                            note,
                            at.atOffset(ZoneOffset.UTC),
                            by))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new AgreementChangedMeanwhile();
        }
    }

    void makeFinal(UUID part, int number) {
        jdbc.sql("update agreements.part_version set is_final = true where part_id = ? and number = ?")
                .params(part, number)
                .update();
    }

    private static Version version(ResultSet rs) throws SQLException {
        var file = rs.getObject("file", UUID.class);
        return new Version(
                rs.getInt("number"),
                rs.getString("text"),
                file == null ? null : new FileId(file),
                rs.getString("note"),
                rs.getBoolean("is_final"),
                rs.getTimestamp("made_at").toInstant(),
                rs.getString("made_by"));
    }
}
