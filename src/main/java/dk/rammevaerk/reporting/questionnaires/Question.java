package dk.rammevaerk.reporting.questionnaires;

import java.util.List;

/**
 * One question.
 *
 * @param name letters, digits and underscore; a question of a later version with the same name is the same question
 * @param countsPersons whether its numbers count persons, so that small ones are hidden from others
 */
public record Question(String name, Wording wording, Kind kind, Demands demands, boolean countsPersons) {
    public String label() {
        return wording.label();
    }

    public boolean required() {
        return demands.required();
    }

    /** The columns of a table; none for a question that stands alone. */
    public List<Column> columns() {
        return kind instanceof Kind.Table table ? table.columns() : List.of();
    }

    /** Whether an answer to the other is an answer to this one, however either is worded. */
    public boolean asksTheSameAs(Question other) {
        return name.equals(other.name) && asksTheSame(kind, other.kind);
    }

    private static boolean asksTheSame(Kind one, Kind other) {
        return switch (one) {
            case Kind.OneOf choice -> other instanceof Kind.OneOf;
            case Kind.SeveralOf choices -> other instanceof Kind.SeveralOf;
            case Kind.Text text -> other instanceof Kind.Text;
            case Kind.Table table ->
                other instanceof Kind.Table before
                        && table.hasFixedRows() == before.hasFixedRows()
                        && columnKinds(table).equals(columnKinds(before));
            default -> one.equals(other);
        };
    }

    private static List<String> columnKinds(Kind.Table table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + column.kind().getClass().getSimpleName()
                        + column.kind().measured())
                .toList();
    }
}
