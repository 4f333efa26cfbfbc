package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.QuestionSource.Place;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Value.Numeric;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes figures of answers. What is not answered stays missing; of a share both numbers must be there. */
final class AnsweredFigures {
    private record Key(@Nullable String authority, @Nullable OperatorKind operator) {}

    private final Facts facts;
    private final QuestionSource source;
    private final RowOperators operators;
    private final Map<Key, Quantity> sums = new LinkedHashMap<>();

    private AnsweredFigures(Facts facts, QuestionSource source, RowOperators operators) {
        this.facts = facts;
        this.source = source;
        this.operators = operators;
    }

    static List<Value> of(Facts facts, QuestionSource source, List<ResponseView> counted, RowOperators operators) {
        var figures = new AnsweredFigures(facts, source, operators);
        counted.forEach(figures::add);
        return figures.sums.entrySet().stream()
                .map(one -> new Value(
                        one.getKey().authority(),
                        one.getKey().operator(),
                        one.getValue().numerator(),
                        one.getValue().denominator()))
                .toList();
    }

    private void add(ResponseView view) {
        var some = Place.of(source.numerator());
        var rows = new TreeSet<String>();
        for (var cell : view.checked().values().keySet()) {
            if (cell.question().equals(some.question()) && cell.column().equals(some.column())) rows.add(cell.row());
        }
        for (var row : rows) {
            var operator = facts.breakdown().byOperator() ? operator(view, some, row) : Optional.<OperatorKind>empty();
            if (operator.isEmpty() && facts.breakdown().byOperator()) continue;
            figure(view, some, row)
                    .ifPresent(figure -> sums.merge(
                            new Key(
                                    facts.breakdown().byAuthority()
                                            ? view.invitation().authority()
                                            : null,
                                    operator.orElse(null)),
                            figure,
                            Quantity::plus));
        }
    }

    private Optional<Quantity> figure(ResponseView view, Place some, String row) {
        var numerator = number(view, some, row);
        if (source.denominator() == null) return numerator.map(one -> new Quantity(one, null));
        var all = Place.of(source.denominator());
        var denominator = number(view, all, all.column().isEmpty() ? "" : row);
        return numerator.flatMap(one -> denominator.map(of -> new Quantity(one, of)));
    }

    private static Optional<BigDecimal> number(ResponseView view, Place place, String row) {
        return view.checked()
                .value(new Cell(place.question(), row, place.column()))
                .flatMap(value -> value instanceof Numeric(var number) ? Optional.of(number) : Optional.empty());
    }

    private Optional<OperatorKind> operator(ResponseView view, Place place, String row) {
        return view.questionnaire()
                .question(place.question())
                .map(question -> question.kind())
                .flatMap(
                        kind -> kind instanceof Kind.Table table ? Optional.ofNullable(table.rows()) : Optional.empty())
                .flatMap(list -> operators.of(row).or(() -> operators.of(list.label(row))))
                .filter(one -> facts.breakdown().operators().contains(one));
    }
}
