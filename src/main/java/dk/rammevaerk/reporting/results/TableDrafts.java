package dk.rammevaerk.reporting.results;

import dk.rammevaerk.figures.FigureCell;
import dk.rammevaerk.figures.FigureChart;
import dk.rammevaerk.figures.FigureRow;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.results.QuestionFigures.Draft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table question. With fixed rows, each column that can be summed up becomes authority by row with the sums of both; what
 * else stands in it, and all of a table with free rows, becomes a list of its lines. A number stands in one of them only, so
 * that what one hides the other does not show.
 */
final class TableDrafts {
    private final ResultWords words;
    private final RoundAnswers round;
    private final Question question;
    private final Kind.Table table;
    private final PersonTables tables;

    TableDrafts(ResultWords words, RoundAnswers round, Question question, Kind.Table table) {
        this.words = words;
        this.round = round;
        this.question = question;
        this.table = table;
        tables = PersonTables.of(round.questionnaire(), question, round.contributions());
    }

    /** Whether a sum of such numbers says something. */
    static boolean isSummed(Kind.Single kind) {
        return kind instanceof Kind.Numeric numeric && numeric.measure() != Kind.Measure.PERCENTAGE;
    }

    List<Draft> make() {
        var drafts = new ArrayList<Draft>();
        var rows = table.rows();
        var apart = table.columns().stream().filter(this::standsApart).toList();
        if (rows == null) {
            var others = new ArrayList<>(table.columns());
            others.removeAll(apart);
            if (!others.isEmpty()) drafts.add(list(others));
            apart.forEach(column -> drafts.add(texts(column)));
            return drafts;
        }
        for (var column : table.columns()) {
            if (isSummed(column.kind())) drafts.add(matrix(column, rows.choices()));
        }
        var others = table.columns().stream()
                .filter(column -> !isSummed(column.kind()) && !standsApart(column))
                .toList();
        if (!others.isEmpty()) drafts.add(list(others));
        apart.forEach(column -> drafts.add(texts(column)));
        return drafts;
    }

    /** Where texts are not named, they must not stand in a line that names who wrote it. */
    private boolean standsApart(Column column) {
        return !round.textsNamed() && column.kind() instanceof Kind.Text;
    }

    private Draft texts(Column column) {
        var rows = Line.of(round.contributions(), question, List.of(column)).stream()
                .map(line -> new FigureRow("", List.of(said(line, column)), false))
                .toList();
        return new Draft(
                words.finding(
                        question,
                        rows.isEmpty()
                                ? words.of("results.finding.none")
                                : words.of("results.finding.column.texts", column.label(), rows.size())),
                column.label(),
                List.of(words.of("results.text.number"), column.label()),
                TextDraft.withoutNames(rows),
                null);
    }

    private Draft matrix(Column column, List<Choice> fixed) {
        var numbers = Numbers.matrix(
                Line.each(round.contributions()),
                round.contributions().stream()
                        .map(one -> fixed.stream()
                                .map(row -> one.number(new Cell(question.name(), row.name(), column.name())))
                                .toList())
                        .toList(),
                tables.shown(question, column.name()));
        var rows = new ArrayList<FigureRow>();
        for (int i = 0; i < round.contributions().size(); i++) {
            int place = i;
            var cells = IntStream.range(0, fixed.size()).mapToObj(row -> numbers.cell(place, row));
            rows.add(new FigureRow(
                    round.contributions().get(i).name(),
                    Stream.concat(cells, Stream.of(numbers.rowTotal(i))).toList(),
                    false));
        }
        round.lacking().forEach(name -> rows.add(new FigureRow(name, missing(fixed.size() + 1), false)));
        if (!round.contributions().isEmpty()) {
            var sums = IntStream.range(0, fixed.size()).mapToObj(numbers::columnTotal);
            rows.add(new FigureRow(
                    words.of("results.total"),
                    Stream.concat(sums, Stream.of(numbers.total())).toList(),
                    true));
        }
        var headings = new ArrayList<String>();
        headings.add(words.one(round));
        fixed.forEach(row -> headings.add(row.label()));
        headings.add(words.of("results.total"));
        return new Draft(
                matrixFinding(column, fixed, numbers),
                words.heading(column.label(), column.kind()),
                headings,
                rows,
                FigureChart.of(fixed.size()));
    }

    private String matrixFinding(Column column, List<Choice> fixed, Numbers numbers) {
        if (round.contributions().isEmpty()) return words.finding(question, words.of("results.finding.none"));
        var total = numbers.total().number();
        if (total == null) return words.finding(question, words.of("results.finding.hidden"));
        var sum = words.measured(total, column.kind());
        return words.finding(
                question,
                IntStream.range(0, fixed.size())
                        .boxed()
                        .filter(row -> numbers.columnTotal(row).number() != null)
                        .max(Comparator.comparing(row ->
                                Objects.requireNonNull(numbers.columnTotal(row).number())))
                        .map(row -> words.of(
                                ResultWords.most("results.finding.row", column.kind()),
                                column.label(),
                                sum,
                                fixed.get(row).label()))
                        .orElseGet(() -> words.of("results.finding.column", column.label(), sum)));
    }

    private Draft list(List<Column> columns) {
        var lines = Line.of(round.contributions(), question, columns);
        var shown = columns.stream().map(column -> numbers(lines, column)).toList();
        var rows = new ArrayList<FigureRow>();
        for (int i = 0; i < lines.size(); i++) {
            var cells = new ArrayList<FigureCell>();
            if (table.rows() != null)
                cells.add(FigureCell.of(table.rows().label(lines.get(i).row())));
            for (int column = 0; column < columns.size(); column++) {
                var numbers = shown.get(column);
                cells.add(numbers == null ? said(lines.get(i), columns.get(column)) : numbers.cell(i));
            }
            rows.add(new FigureRow(lines.get(i).by().name(), cells, false));
        }
        if (!lines.isEmpty() && columns.stream().anyMatch(column -> isSummed(column.kind()))) {
            rows.add(sums(columns, shown));
        }
        var headings = new ArrayList<String>();
        headings.add(words.one(round));
        if (table.rows() != null) headings.add(words.of("results.row"));
        columns.forEach(column -> headings.add(words.heading(column.label(), column.kind())));
        return new Draft(
                words.finding(
                        question,
                        lines.isEmpty()
                                ? words.of("results.finding.none")
                                : words.of(
                                        "results.finding.lines",
                                        words.lines(lines.size()),
                                        words.counted(by(lines), round))),
                question.label(),
                headings,
                rows,
                null);
    }

    private FigureRow sums(List<Column> columns, List<@Nullable Numbers> shown) {
        var cells = new ArrayList<FigureCell>();
        if (table.rows() != null) cells.add(FigureCell.MISSING);
        for (int column = 0; column < columns.size(); column++) {
            var numbers = shown.get(column);
            cells.add(
                    numbers == null || !isSummed(columns.get(column).kind())
                            ? FigureCell.MISSING
                            : numbers.columnTotal(0));
        }
        return new FigureRow(words.of("results.total"), cells, true);
    }

    private static long by(List<Line> lines) {
        return lines.stream().map(line -> line.by().authority()).distinct().count();
    }

    /** Null for a column without numbers. */
    private @Nullable Numbers numbers(List<Line> lines, Column column) {
        if (!column.kind().isNumeric()) return null;
        List<@Nullable BigDecimal> own = lines.stream()
                .<@Nullable BigDecimal>map(line -> line.by().number(line.cell(question, column)))
                .toList();
        return isSummed(column.kind())
                ? Numbers.column(lines, own, tables.shown(question, column.name()))
                : Numbers.unsummed(lines, own);
    }

    private FigureCell said(Line line, Column column) {
        return TextDraft.said(words, column.kind(), line.by().values().get(line.cell(question, column)));
    }

    private static List<FigureCell> missing(int number) {
        return IntStream.range(0, number).mapToObj(i -> FigureCell.MISSING).toList();
    }
}
