package dk.rammevaerk.agreements;

import dk.rammevaerk.agreements.AuthorityStatement.Facts;
import dk.rammevaerk.agreements.AuthorityStatement.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementStore {
    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not withdrawn. */
    List<AuthorityStatement> of(AgreementId agreement) {
        return jdbc.sql("""
                        select * from agreements.statement where agreement_id = ? and not withdrawn
                        order by from_date nulls last, id""")
                .param(agreement.value())
                .query((rs, row) -> new AuthorityStatement(
                        rs.getObject("id", UUID.class),
                        rs.getString("authority"),
                        new Facts(
                                Kind.valueOf(rs.getString("kind")),
                                rs.getString("facility"),
                                rs.getObject("from_date", LocalDate.class),
                                rs.getString("note")),
                        rs.getObject("stated_on", LocalDate.class),
                        rs.getInt("version")))
                .list();
    }

    UUID insert(AgreementId agreement, String authority, Facts facts, LocalDate on) {
        return jdbc.sql("""
                        insert into agreements.statement (agreement_id, authority, kind, facility, from_date, note,
                          stated_on)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        agreement.value(),
                        authority,
                        facts.kind().name(),
                        facts.facility(),
                        facts.from(),
                        facts.note(),
                        on))
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, Facts facts, LocalDate on) {
        return jdbc.sql("""
                        update agreements.statement set kind = ?, facility = ?, from_date = ?, note = ?, stated_on = ?,
                          version = version + 1
                        where id = ? and version = ? and not withdrawn""")
                        .params(Arrays.asList(
                                facts.kind().name(), facts.facility(), facts.from(), facts.note(), on, id, version))
                        .update()
                == 1;
    }

    /** @return whether it was still at that version */
    boolean withdraw(UUID id, int version) {
        return jdbc.sql("""
                        update agreements.statement set withdrawn = true, version = version + 1
                        where id = ? and version = ? and not withdrawn""").params(id, version).update() == 1;
    }
}
