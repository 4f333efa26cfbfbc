package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.reporting.indicators.Programme.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgrammeStore {
    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(String slug, Facts facts) {
        return jdbc.sql("""
                        insert into reporting.programme (slug, title, purpose, forum, responsible, case_number)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        slug,
                        facts.title(),
                        facts.purpose(),
                        facts.forum(),
                        facts.responsible(),
                        number(facts.caseNumber())))
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, Facts facts, ProgrammeState state) {
        return jdbc.sql("""
                        update reporting.programme set title = ?, purpose = ?, forum = ?, responsible = ?, case_number = ?,
                          state = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(
                                facts.title(),
                                facts.purpose(),
                                facts.forum(),
                                facts.responsible(),
                                number(facts.caseNumber()),
                                state.name(),
                                id,
                                version))
                        .update()
                == 1;
    }

    /** Those that run first, then by title. */
    List<Programme> all() {
        return jdbc.sql("select * from reporting.programme order by state desc, title collate \"da-DK-x-icu\"")
                .query((rs, row) -> programme(rs))
                .list();
    }

    Optional<Programme> find(String slug) {
        return jdbc.sql("select * from reporting.programme where slug = ?")
                .param(slug)
                .query((rs, row) -> programme(rs))
                .optional();
    }

    Optional<Programme> find(UUID id) {
        return jdbc.sql("select * from reporting.programme where id = ?")
                .param(id)
                .query((rs, row) -> programme(rs))
                .optional();
    }

    private static @Nullable String number(@Nullable CaseNumber number) {
        return number == null ? null : number.toString();
    }

    private static Programme programme(ResultSet rs) throws SQLException {
        var number = rs.getString("case_number");
        return new Programme(
                rs.getObject("id", UUID.class),
                rs.getString("slug"),
                new Facts(
                        rs.getString("title"),
                        rs.getString("purpose"),
                        rs.getString("forum"),
                        rs.getString("responsible"),
                        number == null ? null : CaseNumber.of(number).orElseThrow()),
                ProgrammeState.valueOf(rs.getString("state")),
                rs.getInt("version"));
    }
}
