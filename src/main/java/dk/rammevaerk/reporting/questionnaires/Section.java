package dk.rammevaerk.reporting.questionnaires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions under one heading.
 *
 * @param note to be read before them, or null
 * @param shownWhen null when it is always asked
 */
public record Section(
        String name,
        String title,
        @Nullable String note,
        @Nullable Condition shownWhen,
        List<Question> questions) {
    public Section {
        questions = List.copyOf(questions);
    }
}
