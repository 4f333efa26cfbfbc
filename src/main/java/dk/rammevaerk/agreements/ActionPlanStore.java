package dk.rammevaerk.agreements;

import static java.util.stream.Collectors.groupingBy;

import dk.rammevaerk.agreements.Activity.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionPlanStore {
    private final JdbcClient jdbc;

    ActionPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID area, Activity activity) {}

    List<DevelopmentArea> of(AgreementId agreement) {
        var activities = jdbc
                .sql("""
                        select activity.* from agreements.activity
                        join agreements.development_area area on area.id = area_id
                        where agreement_id = ? order by due nulls last, activity.id""")
                .param(agreement.value())
                .query((rs, row) -> new Row(rs.getObject("area_id", UUID.class), activity(rs)))
                .list()
                .stream()
                .collect(groupingBy(Row::area));
        return jdbc.sql("select * from agreements.development_area where agreement_id = ? order by ordinal")
                .param(agreement.value())
                .query((rs, row) -> {
                    var id = rs.getObject("id", UUID.class);
                    return new DevelopmentArea(
                            id,
                            rs.getString("title"),
                            rs.getString("purpose"),
                            rs.getBoolean("continued"),
                            activities.getOrDefault(id, List.of()).stream()
                                    .map(Row::activity)
                                    .toList());
                })
                .list();
    }

    UUID insertArea(AgreementId agreement, String title, String purpose, boolean continued) {
        return jdbc.sql("""
                        insert into agreements.development_area (agreement_id, ordinal, title, purpose, continued)
                        select ?, 1 + coalesce(max(ordinal), 0), ?, ?, ?
                        from agreements.development_area where agreement_id = ? returning id""")
                .params(agreement.value(), title, purpose, continued, agreement.value())
                .query(UUID.class)
                .single();
    }

    UUID insert(UUID area, Facts facts, LocalDate toldOn) {
        return jdbc.sql("""
                        insert into agreements.activity
                          (area_id, title, responsible, state, status, next_step, due, told_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        area,
                        facts.title(),
                        facts.responsible(),
                        facts.state().name(),
                        facts.status(),
                        facts.nextStep(),
                        facts.due(),
                        toldOn))
                .query(UUID.class)
                .single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, Facts facts, LocalDate toldOn) {
        return jdbc.sql("""
                        update agreements.activity set title = ?, responsible = ?, state = ?, status = ?, next_step = ?,
                          due = ?, told_on = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(Arrays.asList(
                                facts.title(),
                                facts.responsible(),
                                facts.state().name(),
                                facts.status(),
                                facts.nextStep(),
                                facts.due(),
                                toldOn,
                                id,
                                version))
                        .update()
                == 1;
    }

    private static Activity activity(ResultSet rs) throws SQLException {
        return new Activity(
                rs.getObject("id", UUID.class),
                new Facts(
                        rs.getString("title"),
                        rs.getString("responsible"),
                        Activity.State.valueOf(rs.getString("state")),
                        rs.getString("status"),
                        rs.getString("next_step"),
                        rs.getObject("due", LocalDate.class)),
                rs.getObject("told_on", LocalDate.class),
                rs.getInt("version"));
    }
}
