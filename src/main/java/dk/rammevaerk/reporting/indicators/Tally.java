package dk.rammevaerk.reporting.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The figures of an indicator on a day. What has no value is missing, and never zero.
 *
 * @param number counted per day; the highest holds
 * @param reason why it corrects the one before, or empty
 */
public record Tally(
        UUID id,
        LocalDate asOf,
        int number,
        List<Value> values,
        Source source,
        String reason,
        Instant enteredAt,
        String enteredBy) {
    public Tally {
        values = List.copyOf(values);
    }

    public List<Value> of(String authority) {
        return values.stream()
                .filter(value -> authority.equals(value.authority()))
                .toList();
    }

    /** Whether what stands here is changed or gone in those values; what was missing may be filled. */
    public boolean isCorrectedBy(List<Value> later) {
        return !later.containsAll(values);
    }
}
