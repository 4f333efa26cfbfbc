package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Quantity;
import dk.rammevaerk.reporting.indicators.TallyTable;
import dk.rammevaerk.reporting.indicators.web.IndicatorTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes the tables of figures. */
@Component
class IndicatorTables {
    private final IndicatorWords words;

    IndicatorTables(IndicatorWords words) {
        this.words = words;
    }

    /** Empty when it would say nothing more than the sum. */
    Optional<IndicatorTable> of(TallyTable table) {
        var breakdown = table.facts().breakdown();
        if (breakdown.isNone() || table.isTotalAlone()) return Optional.empty();
        var operators = breakdown.byAuthority() ? breakdown.operators() : List.<OperatorKind>of();
        var rows = breakdown.byAuthority()
                ? table.authorities().stream()
                        .map(code ->
                                row(words.authority(code), operators, kind -> table.cell(code, kind), table.of(code)))
                        .toList()
                : breakdown.operators().stream()
                        .map(kind -> row(words.operator(kind), operators, one -> Optional.empty(), table.of(kind)))
                        .toList();
        return Optional.of(new IndicatorTable(
                words.of(
                        "table.caption",
                        table.facts().name(),
                        DanishFormat.date(table.tally().asOf())),
                words.of(breakdown.byAuthority() ? "table.authority" : "table.operator"),
                operators.stream().map(words::operator).toList(),
                table.total().flatMap(Quantity::percent).isPresent(),
                rows,
                foot(table, operators)));
    }

    private List<Row> foot(TallyTable table, List<OperatorKind> operators) {
        var sums = row(words.of("table.total"), operators, table::of, table.total());
        if (operators.isEmpty() || table.total().flatMap(Quantity::percent).isEmpty()) return List.of(sums);
        var shares = new Row(
                words.of("table.percent"),
                operators.stream()
                        .map(kind -> table.of(kind).map(IndicatorWords::percent).orElse(""))
                        .toList(),
                table.total().map(IndicatorWords::percent).orElse(""),
                "");
        return List.of(sums, shares);
    }

    private Row row(
            String name,
            List<OperatorKind> operators,
            Function<OperatorKind, Optional<Quantity>> cell,
            Optional<Quantity> total) {
        return new Row(
                name,
                operators.stream()
                        .map(kind -> cell.apply(kind).map(words::figure).orElse(""))
                        .toList(),
                total.map(words::figure).orElse(""),
                total.map(IndicatorWords::percent).orElse(""));
    }
}
