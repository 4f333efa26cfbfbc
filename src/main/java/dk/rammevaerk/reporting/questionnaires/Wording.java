package dk.rammevaerk.reporting.questionnaires;

import org.jspecify.annotations.Nullable;

/**
 * How something is asked.
 *
 * @param hint help beside the question, or null
 * @param guide the path of an article in the knowledge library, {@code /videnbank/…}, or null
 */
public record Wording(
        String label, @Nullable String hint, @Nullable String guide) {
    public static Wording of(String label) {
        return new Wording(label, null, null);
    }
}
