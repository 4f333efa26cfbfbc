package dk.rammevaerk.reporting.results;

import dk.rammevaerk.figures.FigureCell;
import dk.rammevaerk.figures.FigureChart;
import dk.rammevaerk.figures.FigureRow;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.results.QuestionFigures.Draft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A question whose answer is one number: by authority, the largest first, with its share of the sum and last time's. */
final class NumberDraft {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ResultWords words;
    private final RoundAnswers round;
    private final Question question;
    private final Kind.Numeric kind;
    private final Cell cell;
    private final boolean summed;
    private final Numbers now;
    private final Numbers before;

    NumberDraft(ResultWords words, RoundAnswers round, Question question, Kind.Numeric kind) {
        this.words = words;
        this.round = round;
        this.question = question;
        this.kind = kind;
        cell = Cell.of(question.name());
        summed = TableDrafts.isSummed(kind);
        now = numbers(
                round.contributions().stream().map(one -> one.number(cell)).toList(), round.contributions());
        before = numbers(
                round.contributions().stream()
                        .map(one -> one.numberBefore(cell))
                        .toList(),
                round.lastTime());
    }

    /** @param all whose numbers decide what is hidden */
    private Numbers numbers(List<@Nullable BigDecimal> numbers, List<Contribution> all) {
        var lines = Line.each(round.contributions());
        if (!summed) return Numbers.unsummed(lines, numbers);
        var tables = PersonTables.of(round.questionnaire(), question, all);
        return Numbers.column(lines, numbers, tables.shown(question, ""));
    }

    /** Last time's sum, when the same authorities answered then: else the two cannot be compared. */
    private FigureCell sumBefore() {
        boolean same = round.gone().stream().allMatch(one -> one.numberBefore(cell) == null)
                && round.contributions().stream()
                        .allMatch(one -> (one.number(cell) == null) == (one.numberBefore(cell) == null));
        return same ? sumOf(before) : FigureCell.MISSING;
    }

    /** Nothing when there is nobody to sum up. */
    private FigureCell sumOf(Numbers numbers) {
        return round.contributions().isEmpty() ? FigureCell.MISSING : numbers.columnTotal(0);
    }

    Draft make() {
        var headings = new ArrayList<String>(List.of(words.one(round), valueHeading()));
        if (summed) headings.add(words.of("results.share"));
        if (compares()) headings.addAll(List.of(words.of("results.last"), words.of("results.change")));
        var rows = new ArrayList<FigureRow>();
        order().forEach(place -> rows.add(row(place)));
        round.lacking().forEach(name -> rows.add(new FigureRow(name, missing(headings.size() - 1), false)));
        if (summed) rows.add(sum(headings.size() - 1));
        var median = now.median();
        if (median != null) rows.add(median(median, headings.size() - 1));
        return new Draft(finding(), words.heading(question.label(), kind), headings, rows, FigureChart.of(0));
    }

    private String valueHeading() {
        return kind.measured().isEmpty() ? words.of("results.number") : words.of("results.number.of", kind.measured());
    }

    /** The largest first; what is hidden after those that are shown, so that its place tells nothing. */
    private List<Integer> order() {
        return IntStream.range(0, round.contributions().size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> now.cell(place).kind())
                        .thenComparing(
                                place -> now.cell(place).number(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private boolean compares() {
        return round.contributions().stream().anyMatch(one -> one.numberBefore(cell) != null);
    }

    private FigureRow row(int place) {
        var value = now.cell(place);
        var cells = new ArrayList<FigureCell>(List.of(value));
        if (summed) cells.add(share(value));
        if (compares()) cells.addAll(List.of(before.cell(place), change(value, before.cell(place))));
        return new FigureRow(round.contributions().get(place).name(), cells, false);
    }

    private static List<FigureCell> missing(int number) {
        return IntStream.range(0, number).mapToObj(i -> FigureCell.MISSING).toList();
    }

    private FigureRow sum(int columns) {
        var cells = new ArrayList<FigureCell>(List.of(sumOf(now), share(sumOf(now))));
        if (compares()) cells.addAll(List.of(sumBefore(), change(sumOf(now), sumBefore())));
        return new FigureRow(words.of("results.total"), cells.subList(0, columns), true);
    }

    private FigureRow median(BigDecimal median, int columns) {
        var cells = new ArrayList<>(missing(columns));
        cells.set(0, FigureCell.of(Numbers.plain(median)));
        return new FigureRow(words.of("results.median"), cells, true);
    }

    /** In percent of the sum, when both may be seen. */
    private FigureCell share(FigureCell value) {
        var number = value.number();
        var total = sumOf(now).number();
        if (value.kind() == FigureCell.Kind.HIDDEN || sumOf(now).kind() == FigureCell.Kind.HIDDEN) {
            return number == null && value.kind() == FigureCell.Kind.MISSING ? value : FigureCell.HIDDEN;
        }
        if (number == null || total == null || total.signum() == 0) return FigureCell.MISSING;
        return FigureCell.of(number.multiply(HUNDRED).divide(total, 1, RoundingMode.HALF_UP));
    }

    /** In percent of last time, when both may be seen. */
    private static FigureCell change(FigureCell value, FigureCell before) {
        var now = value.number();
        var then = before.number();
        if (value.kind() == FigureCell.Kind.HIDDEN || before.kind() == FigureCell.Kind.HIDDEN) return FigureCell.HIDDEN;
        if (now == null || then == null || then.signum() == 0) return FigureCell.MISSING;
        return FigureCell.of(now.subtract(then).multiply(HUNDRED).divide(then, 1, RoundingMode.HALF_UP));
    }

    private String finding() {
        var shown = order().stream()
                .filter(place -> now.cell(place).number() != null)
                .toList();
        if (round.contributions().stream().allMatch(one -> one.number(cell) == null)) {
            return words.finding(question, words.of("results.finding.none"));
        }
        if (!summed) {
            return words.finding(
                    question, words.of("results.finding.range", told(shown.getLast()), told(shown.getFirst())));
        }
        var total = sumOf(now).number();
        if (total == null) return words.finding(question, words.of("results.finding.hidden"));
        var sum = words.measured(total, kind);
        var all = total.signum() == 0
                || shown.isEmpty()
                || Objects.requireNonNull(now.cell(shown.getFirst()).number()).signum() == 0;
        return words.finding(
                question,
                all
                        ? words.of("results.finding.sum", sum)
                        : words.of(
                                ResultWords.most("results.finding.most", kind),
                                sum,
                                round.contributions().get(shown.getFirst()).name()));
    }

    private String told(int place) {
        return words.measured(Objects.requireNonNull(now.cell(place).number()), kind);
    }
}
