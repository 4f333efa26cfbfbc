package dk.rammevaerk.agreements;

import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.CaseId;
import dk.rammevaerk.kernel.AgreementPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementStore {
    private final JdbcClient jdbc;

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty when the period is taken */
    Optional<AgreementId> insert(AgreementPeriod period, String forum, Milestones planned) {
        return jdbc.sql("""
                        insert into agreements.agreement (period, first_year, years, forum, consultation_from,
                          consultation_to, recommended_on, deadline)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (period) do nothing returning id""")
                .params(Arrays.asList(
                        period.toString(),
                        period.firstYear(),
                        period.years(),
                        forum,
                        planned.consultationFrom(),
                        planned.consultationTo(),
                        planned.recommendedOn(),
                        planned.deadline()))
                .query((rs, row) -> new AgreementId(rs.getObject(1, UUID.class)))
                .optional();
    }

    /** The newest period first. */
    List<FrameworkAgreement> all() {
        return jdbc.sql("select * from agreements.agreement order by first_year desc")
                .query((rs, row) -> agreement(rs))
                .list();
    }

    Optional<FrameworkAgreement> find(AgreementId id) {
        return jdbc.sql("select * from agreements.agreement where id = ?")
                .param(id.value())
                .query((rs, row) -> agreement(rs))
                .optional();
    }

    Optional<FrameworkAgreement> find(AgreementPeriod period) {
        return jdbc.sql("select * from agreements.agreement where period = ?")
                .param(period.toString())
                .query((rs, row) -> agreement(rs))
                .optional();
    }

    /** The same, kept from changing until the transaction ends. */
    Optional<FrameworkAgreement> lock(AgreementPeriod period) {
        return jdbc.sql("select * from agreements.agreement where period = ? for update")
                .param(period.toString())
                .query((rs, row) -> agreement(rs))
                .optional();
    }

    /** @return whether it was still at that version; then it has the state and its days */
    boolean update(FrameworkAgreement agreement, AgreementState state, Milestones days) {
        return jdbc.sql("""
                        update agreements.agreement set state = ?, consultation_from = ?, consultation_to = ?,
                          recommended_on = ?, deadline = ?, final_on = ?, published_on = ?, sent_on = ?,
                          version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(
                                state.name(),
                                days.consultationFrom(),
                                days.consultationTo(),
                                days.recommendedOn(),
                                days.deadline(),
                                days.finalOn(),
                                days.publishedOn(),
                                days.sentOn(),
                                agreement.id().value(),
                                agreement.version()))
                        .update()
                == 1;
    }

    /** @return whether it was still at that version */
    boolean belongTo(FrameworkAgreement agreement, CaseId file) {
        return jdbc.sql(
                                "update agreements.agreement set case_id = ?, version = version + 1 where id = ? and version = ?")
                        .params(file.value(), agreement.id().value(), agreement.version())
                        .update()
                == 1;
    }

    private static FrameworkAgreement agreement(ResultSet rs) throws SQLException {
        var file = rs.getObject("case_id", UUID.class);
        return new FrameworkAgreement(
                new AgreementId(rs.getObject("id", UUID.class)),
                AgreementPeriod.of(rs.getInt("first_year"), rs.getInt("years")),
                rs.getString("forum"),
                file == null ? null : new CaseId(file),
                AgreementState.valueOf(rs.getString("state")),
                new Milestones(
                        rs.getObject("consultation_from", LocalDate.class),
                        rs.getObject("consultation_to", LocalDate.class),
                        rs.getObject("recommended_on", LocalDate.class),
                        rs.getObject("deadline", LocalDate.class),
                        rs.getObject("final_on", LocalDate.class),
                        rs.getObject("published_on", LocalDate.class),
                        rs.getObject("sent_on", LocalDate.class)),
                rs.getInt("version"));
    }
}
