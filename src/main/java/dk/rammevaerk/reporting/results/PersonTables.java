package dk.rammevaerk.reporting.results;

import dk.rammevaerk.disclosure.Count;
import dk.rammevaerk.disclosure.CountTable;
import dk.rammevaerk.disclosure.ShownTable;
import dk.rammevaerk.disclosure.SmallCounts;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which counts of persons of a question may be shown. Its columns, and the questions that a rule names together with it, add
 * up: an authority hidden in one of them is hidden in all. Parts of persons are rounded up: half a year of one person is one
 * person. What is hidden does not depend on the order of the authorities, so that two rounds show the same answers alike.
 */
final class PersonTables {
    private final List<Shown> tables;

    private PersonTables(List<Shown> tables) {
        this.tables = tables;
    }

    /** The counts of a number, or of one column of a table. */
    record Shown(String question, String column, List<Line> lines, ShownTable table) {
        /** Shown when the line has no number. */
        Optional<Count> cell(Line line, int column) {
            return place(line).map(row -> table.cell(row, column));
        }

        /** Of a matrix. */
        Optional<Count> rowTotal(Line line) {
            return place(line).map(row -> table.rowTotals().get(row));
        }

        private Optional<Integer> place(Line line) {
            for (int i = 0; i < lines.size(); i++) {
                var one = lines.get(i);
                if (one.row().equals(line.row())
                        && one.by().authority().equals(line.by().authority())) return Optional.of(i);
            }
            return Optional.empty();
        }
    }

    private record Counted(String question, String column, List<Line> lines, CountTable counts) {}

    /** Hides nothing of a question that counts nobody. */
    static PersonTables of(Questionnaire questionnaire, Question question, List<Contribution> contributions) {
        if (!question.countsPersons() || contributions.isEmpty()) return new PersonTables(List.of());
        var sorted = contributions.stream()
                .sorted(Comparator.comparing(Contribution::authority))
                .toList();
        var counted = AddingUp.with(questionnaire, question).stream()
                .flatMap(one -> counted(one, sorted).stream())
                .toList();
        var shown = SmallCounts.hide(counted.stream().map(Counted::counts).toList());
        var tables = new ArrayList<Shown>();
        for (int i = 0; i < counted.size(); i++) {
            var one = counted.get(i);
            tables.add(new Shown(one.question(), one.column(), one.lines(), shown.get(i)));
        }
        return new PersonTables(tables);
    }

    private static List<Counted> counted(Question question, List<Contribution> contributions) {
        return switch (question.kind()) {
            case Kind.Table table ->
                table.columns().stream()
                        .filter(column -> TableDrafts.isSummed(column.kind()))
                        .map(column -> {
                            var rows = table.rows();
                            if (rows != null) {
                                var names = rows.choices().stream()
                                        .map(row -> new Cell(question.name(), row.name(), column.name()))
                                        .toList();
                                return counted(question, column.name(), Line.each(contributions), line -> names, true);
                            }
                            return counted(
                                    question,
                                    column.name(),
                                    Line.of(contributions, question, List.of(column)),
                                    line -> List.of(line.cell(question, column)),
                                    false);
                        })
                        .toList();
            case Kind.Single single ->
                TableDrafts.isSummed(single)
                        ? List.of(counted(
                                question,
                                "",
                                Line.each(contributions),
                                line -> List.of(Cell.of(question.name())),
                                false))
                        : List.of();
        };
    }

    private static Counted counted(
            Question question,
            String column,
            List<Line> lines,
            java.util.function.Function<Line, List<Cell>> cells,
            boolean matrix) {
        var counts = lines.stream()
                .map(line -> cells.apply(line).stream()
                        .map(cell -> count(line.by().number(cell)))
                        .toList())
                .toList();
        var owners = lines.stream().map(line -> line.by().authority()).toList();
        return new Counted(question.name(), column, lines, new CountTable(counts, matrix, true, matrix, owners));
    }

    private static long count(@Nullable BigDecimal number) {
        return Objects.requireNonNullElse(number, BigDecimal.ZERO)
                .abs()
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** @return null when nothing of it need be hidden */
    @Nullable
    Shown shown(Question question, String column) {
        return tables.stream()
                .filter(one -> one.question().equals(question.name())
                        && one.column().equals(column)
                        && !one.lines().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
