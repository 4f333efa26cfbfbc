package dk.rammevaerk.reporting.questionnaires;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one authority has answered, as typed.
 *
 * @param entries the text of each cell; what could be read stands as {@link Reading} writes it, the rest as it was typed
 * @param prefilled the cells that hold last time's answer and that nobody has touched
 * @param acts by the name of the question
 * @param notes by the name of the question: why the answer differs from last time
 */
public record Answers(
        NavigableMap<Cell, String> entries, Set<Cell> prefilled, Map<String, Act> acts, Map<String, String> notes) {
    /** Row 2 stands before row 10. */
    private static final Comparator<String> ROWS =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    public static final Answers NONE = of(Map.of());

    public Answers {
        entries = new TreeMap<>(entries);
        entries.values().removeIf(String::isBlank);
        prefilled = Set.copyOf(prefilled);
        acts = Map.copyOf(acts);
        notes = Map.copyOf(notes);
    }

    public static Answers of(Map<Cell, String> entries) {
        return new Answers(new TreeMap<>(entries), Set.of(), Map.of(), Map.of());
    }

    public Optional<String> entry(Cell cell) {
        return Optional.ofNullable(entries.get(cell));
    }

    /** The rows of a table in which something stands. */
    public Set<String> rows(String question) {
        var rows = new TreeSet<String>(ROWS);
        for (var cell : entries.keySet()) if (cell.question().equals(question) && !cell.isAlone()) rows.add(cell.row());
        return rows;
    }

    public boolean isEmpty() {
        return entries.isEmpty() && acts.isEmpty() && notes.isEmpty();
    }
}
