package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Indicator.Breakdown;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.Indicator.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndicatorStore {
    private final JdbcClient jdbc;

    IndicatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Behind those the programme has. */
    UUID insert(UUID programme, Facts facts) {
        var params = new ArrayList<@Nullable Object>(Arrays.asList(programme, programme));
        params.addAll(columns(facts));
        return jdbc.sql("""
                        insert into reporting.indicator (programme, number, name, definition, unit, finding, measure,
                          by_authority, operators, target, rule, rule_value, rule_by, open_to_reporters, months,
                          questionnaire, numerator_at, denominator_at)
                        values (?, (select coalesce(max(number), 0) + 1 from reporting.indicator where programme = ?),
                          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""").params(params).query(UUID.class).single();
    }

    /** @return whether it was still at that version */
    boolean update(UUID id, int version, Facts facts) {
        var params = new ArrayList<>(columns(facts));
        params.add(id);
        params.add(version);
        return jdbc.sql("""
                        update reporting.indicator set name = ?, definition = ?, unit = ?, finding = ?, measure = ?,
                          by_authority = ?, operators = ?, target = ?, rule = ?, rule_value = ?, rule_by = ?,
                          open_to_reporters = ?, months = ?, questionnaire = ?, numerator_at = ?, denominator_at = ?,
                          version = version + 1
                        where id = ? and version = ?""").params(params).update() == 1;
    }

    private static List<@Nullable Object> columns(Facts facts) {
        var rule = facts.target().rule();
        var question = facts.question();
        return Arrays.asList(
                facts.name(),
                facts.definition(),
                facts.unit(),
                facts.finding(),
                facts.measure().name(),
                facts.breakdown().byAuthority(),
                facts.breakdown().operators().stream().map(Enum::name).toArray(String[]::new),
                facts.target().text(),
                rule == null ? null : rule.kind().name(),
                rule == null ? null : rule.value(),
                rule == null ? null : rule.by(),
                facts.openToReporters(),
                facts.months(),
                question == null ? null : question.questionnaire(),
                question == null ? null : question.numerator(),
                question == null ? null : question.denominator());
    }

    List<Indicator> of(UUID programme) {
        return jdbc.sql("select * from reporting.indicator where programme = ? order by number")
                .param(programme)
                .query((rs, row) -> indicator(rs))
                .list();
    }

    /** Those that one of these questionnaires gives figures to. */
    List<Indicator> askedBy(List<String> questionnaires) {
        return jdbc.sql("select * from reporting.indicator where questionnaire = any (?) order by programme, number")
                .param(questionnaires.toArray(String[]::new))
                .query((rs, row) -> indicator(rs))
                .list();
    }

    Optional<Indicator> find(UUID id) {
        return jdbc.sql("select * from reporting.indicator where id = ?")
                .param(id)
                .query((rs, row) -> indicator(rs))
                .optional();
    }

    /** The same, kept from being written by others until the transaction ends. */
    Optional<Indicator> lock(UUID id) {
        return jdbc.sql("select * from reporting.indicator where id = ? for update")
                .param(id)
                .query((rs, row) -> indicator(rs))
                .optional();
    }

    private static Indicator indicator(ResultSet rs) throws SQLException {
        var operators = Arrays.stream((String[]) rs.getArray("operators").getArray())
                .map(OperatorKind::valueOf)
                .toList();
        return new Indicator(
                rs.getObject("id", UUID.class),
                rs.getObject("programme", UUID.class),
                rs.getInt("number"),
                new Facts(
                        rs.getString("name"),
                        rs.getString("definition"),
                        rs.getString("unit"),
                        rs.getString("finding"),
                        Measure.valueOf(rs.getString("measure")),
                        new Breakdown(rs.getBoolean("by_authority"), operators),
                        new Target(rs.getString("target"), rule(rs)),
                        rs.getBoolean("open_to_reporters"),
                        rs.getObject("months", Integer.class),
                        question(rs)),
                rs.getInt("version"));
    }

    private static @Nullable QuestionSource question(ResultSet rs) throws SQLException {
        var questionnaire = rs.getString("questionnaire");
        return questionnaire == null
                ? null
                : new QuestionSource(questionnaire, rs.getString("numerator_at"), rs.getString("denominator_at"));
    }

    private static @Nullable TargetRule rule(ResultSet rs) throws SQLException {
        var kind = rs.getString("rule");
        return kind == null
                ? null
                : new TargetRule(
                        TargetRule.Kind.valueOf(kind),
                        Quantity.plain(rs.getBigDecimal("rule_value")),
                        rs.getObject("rule_by", LocalDate.class));
    }
}
