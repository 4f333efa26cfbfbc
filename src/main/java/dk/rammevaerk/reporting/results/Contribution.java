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
 * @param answered the names of the questions that are answered, also by an act
 */
public record Contribution(
        String authority,
        String name,
        NavigableMap<Cell, Value> values,
        NavigableMap<Cell, Value> before,
        Set<String> answered) {
    public Contribution {
        values = new TreeMap<>(values);
        before = new TreeMap<>(before);
        answered = Set.copyOf(answered);
    }

    public @Nullable BigDecimal number(Cell cell) {
        return values.get(cell) instanceof Value.Numeric(var number) ? number : null;
    }

    public @Nullable BigDecimal numberBefore(Cell cell) {
        return before.get(cell) instanceof Value.Numeric(var number) ? number : null;
    }
}
