package dk.rammevaerk.agreements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.agreements.CommonPrinciple.Change;
import dk.rammevaerk.agreements.CommonPrinciple.Initiative;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PrincipleStore {
    private final JdbcClient jdbc;

    PrincipleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of<T>(UUID owner, T what) {}

    List<CommonPrinciple> of(AgreementId agreement) {
        var changes = jdbc
                .sql("""
                        select initiative_change.* from agreements.initiative_change
                        join agreements.initiative on initiative.id = initiative_id
                        join agreements.principle on principle.id = principle_id
                        where agreement_id = ? order by changed_at desc, initiative_change.id desc""")
                .param(agreement.value())
                .query((rs, row) -> new Of<>(
                        rs.getObject("initiative_id", UUID.class),
                        new Change(
                                rs.getString("was"),
                                rs.getString("reason"),
                                rs.getTimestamp("changed_at").toInstant(),
                                rs.getString("changed_by"))))
                .list()
                .stream()
                .collect(groupingBy(Of::owner, mapping(Of::what, toList())));
        var initiatives = jdbc
                .sql("""
                        select initiative.* from agreements.initiative
                        join agreements.principle on principle.id = principle_id
                        where agreement_id = ? order by initiative.id""")
                .param(agreement.value())
                .query((rs, row) -> {
                    var id = rs.getObject("id", UUID.class);
                    return new Of<>(
                            rs.getObject("principle_id", UUID.class),
                            new Initiative(
                                    id,
                                    rs.getString("text"),
                                    rs.getBoolean("ended"),
                                    changes.getOrDefault(id, List.of()),
                                    rs.getInt("version")));
                })
                .list()
                .stream()
                .collect(groupingBy(Of::owner, mapping(Of::what, toList())));
        return jdbc.sql("select * from agreements.principle where agreement_id = ? order by ordinal")
                .param(agreement.value())
                .query((rs, row) -> {
                    var id = rs.getObject("id", UUID.class);
                    return new CommonPrinciple(
                            id,
                            rs.getString("title"),
                            rs.getString("text"),
                            rs.getString("when_broken"),
                            initiatives.getOrDefault(id, List.of()),
                            rs.getInt("version"));
                })
                .list();
    }

    UUID insert(AgreementId agreement, String title, String text, String whenBroken) {
        return jdbc.sql("""
                        insert into agreements.principle (agreement_id, ordinal, title, text, when_broken)
                        select ?, 1 + coalesce(max(ordinal), 0), ?, ?, ?
                        from agreements.principle where agreement_id = ? returning id""")
                .params(agreement.value(), title, text, whenBroken, agreement.value())
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, String title, String text, String whenBroken) {
        return jdbc.sql("""
                        update agreements.principle set title = ?, text = ?, when_broken = ?, version = version + 1
                        where id = ? and version = ?""").params(title, text, whenBroken, id, version).update() == 1;
    }

    UUID insertInitiative(UUID principle, String text) {
        return jdbc.sql("insert into agreements.initiative (principle_id, text) values (?, ?) returning id")
                .params(principle, text)
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean updateInitiative(UUID id, int version, String text, boolean ended) {
        return jdbc.sql("""
                        update agreements.initiative set text = ?, ended = ?, version = version + 1
                        where id = ? and version = ?""").params(text, ended, id, version).update() == 1;
    }

    void remember(UUID initiative, String was, String reason, Instant at, String by) {
        jdbc.sql("""
                        insert into agreements.initiative_change (initiative_id, was, reason, changed_at, changed_by)
                        values (?, ?, ?, ?, ?)""")
                .params(initiative, was, reason, at.atOffset(ZoneOffset.UTC), by)
                .update();
    }
}
