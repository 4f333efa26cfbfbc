package dk.rammevaerk.reporting.results;

import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Value;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one authority's response counts with.
 *
 * @param authority its code
 * @param name by which it is shown
 * @param values what was understood of the response
 * @param before the values of last time; empty when there are none
 * @param asked the names of the questions that it was shown
 * @param answered the names of the questions that are answered, also by an act
 * @param accepted whether the secretariat has taken its response in
 */
public record Contribution(
        String authority,
        String name,
        NavigableMap<Cell, Value> values,
        NavigableMap<Cell, Value> before,
        Set<String> asked,
        Set<String> answered,
        boolean accepted) {
    public Contribution {
        values = new TreeMap<>(values);
        before = new TreeMap<>(before);
        asked = Set.copyOf(asked);
        answered = Set.copyOf(answered);
    }

    public @Nullable BigDecimal number(Cell cell) {
        return values.get(cell) instanceof Value.Numeric(var number) ? number : null;
    }

    /** What it counted with last time. */
    Contribution lastTime() {
        return new Contribution(authority, name, before, new TreeMap<>(), asked, answered, accepted);
    }

    public @Nullable BigDecimal numberBefore(Cell cell) {
        return before.get(cell) instanceof Value.Numeric(var number) ? number : null;
    }
}
