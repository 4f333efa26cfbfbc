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

    /** Whether an answer to the other is an answer to this one. */
    public boolean asksTheSameAs(Question other) {
        return name.equals(other.name) && kind.equals(other.kind);
    }
}
