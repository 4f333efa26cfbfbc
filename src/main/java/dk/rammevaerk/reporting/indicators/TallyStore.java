package dk.rammevaerk.reporting.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.kernel.OperatorKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TallyStore {
    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Behind those of the day. */
    void insert(
            UUID indicator, LocalDate asOf, List<Value> values, Source source, String reason, Instant at, String by) {
        var id = jdbc.sql("""
                        insert into reporting.tally (indicator, as_of, number, source, source_text, source_round,
                          source_href, reason, entered_at, entered_by)
                        select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?
                        from reporting.tally where indicator = ? and as_of = ? returning id""")
                .params(Arrays.asList(
                        indicator,
                        asOf,
                        kind(source),
                        text(source),
                        source instanceof Source.Round round ? round.round() : null,
                        source instanceof Source.Round round ? round.href() : null,
                        reason,
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        indicator,
                        asOf))
                .query(UUID.class)
                .single();
        for (var value : values) {
            jdbc.sql("""
                            insert into reporting.tally_value (tally, authority, operator, numerator, denominator)
                            values (?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            id,
                            value.authority(),
                            value.operator() == null ? null : value.operator().name(),
                            value.numerator(),
                            value.denominator()))
                    .update();
        }
    }

    /** All there ever were: the newest day first, and of a day the one that holds first. */
    List<Tally> all(UUID indicator) {
        var values = values(indicator);
        return jdbc.sql("select * from reporting.tally where indicator = ? order by as_of desc, number desc")
                .param(indicator)
                .query((rs, row) -> tally(rs, values))
                .list();
    }

    private Map<UUID, List<Value>> values(UUID indicator) {
        return jdbc
                .sql("""
                        select v.* from reporting.tally_value v join reporting.tally t on t.id = v.tally
                        where t.indicator = ? order by v.authority, v.operator""")
                .param(indicator)
                .query((rs, row) -> Map.entry(rs.getObject("tally", UUID.class), value(rs)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Value value(ResultSet rs) throws SQLException {
        return new Value(
                rs.getString("authority"),
                operator(rs.getString("operator")),
                rs.getBigDecimal("numerator"),
                rs.getBigDecimal("denominator"));
    }

    private static @Nullable OperatorKind operator(@Nullable String name) {
        return name == null ? null : OperatorKind.valueOf(name);
    }

    private static Tally tally(ResultSet rs, Map<UUID, List<Value>> values) throws SQLException {
        var id = rs.getObject("id", UUID.class);
        return new Tally(
                id,
                rs.getObject("as_of", LocalDate.class),
                rs.getInt("number"),
                values.getOrDefault(id, List.of()),
                source(rs),
                rs.getString("reason"),
                rs.getTimestamp("entered_at").toInstant(),
                rs.getString("entered_by"));
    }

    private static Source source(ResultSet rs) throws SQLException {
        var text = rs.getString("source_text");
        return switch (rs.getString("source")) {
            case "HAND" -> new Source.ByHand(text);
            case "FILE" -> new Source.File(text);
            default -> new Source.Round(rs.getObject("source_round", UUID.class), text, rs.getString("source_href"));
        };
    }

    private static String kind(Source source) {
        return switch (source) {
            case Source.ByHand _ -> "HAND";
            case Source.File _ -> "FILE";
            case Source.Round round -> "ROUND";
        };
    }

    private static String text(Source source) {
        return switch (source) {
            case Source.ByHand(var note) -> note;
            case Source.File(var name) -> name;
            case Source.Round round -> round.title();
        };
    }
}
