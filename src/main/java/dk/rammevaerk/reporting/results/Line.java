package dk.rammevaerk.reporting.results;

import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.util.Comparator;
import java.util.List;

/** A line of one authority: what it wrote in one row of a table; the row is empty when the authority has one line only. */
record Line(Contribution by, String row) {
    /** One for each. */
    static List<Line> each(List<Contribution> contributions) {
        return contributions.stream().map(one -> new Line(one, "")).toList();
    }

    /** Those that have something in one of the columns. */
    static List<Line> of(List<Contribution> contributions, Question question, List<Column> columns) {
        var names = columns.stream().map(Column::name).toList();
        return contributions.stream()
                .flatMap(one -> one.values().keySet().stream()
                        .filter(cell -> cell.question().equals(question.name()) && names.contains(cell.column()))
                        .map(Cell::row)
                        .distinct()
                        .sorted(Comparator.comparingInt(row -> place(question, row)))
                        .map(row -> new Line(one, row)))
                .toList();
    }

    private static int place(Question question, String row) {
        if (!(question.kind() instanceof Kind.Table table) || table.rows() == null) return Integer.parseInt(row);
        return table.rows().choices().stream().map(Choice::name).toList().indexOf(row);
    }

    Cell cell(Question question, Column column) {
        return new Cell(question.name(), row, column.name());
    }
}
