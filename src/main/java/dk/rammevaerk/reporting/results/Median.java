package dk.rammevaerk.reporting.results;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Median {
    private Median() {}

    /** The middle number, between two the number halfway; null of none. */
    static @Nullable BigDecimal of(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) return null;
        var sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.size() % 2 == 1) return sorted.get(half);
        return sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.valueOf(2));
    }
}
