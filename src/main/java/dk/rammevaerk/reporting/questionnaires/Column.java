package dk.rammevaerk.reporting.questionnaires;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table question.
 *
 * @param name unique in the questionnaire, as a question's is
 * @param required asked for in each fixed row, and in each free row that is begun
 */
public record Column(
        String name,
        Wording wording,
        Kind.Single kind,
        boolean required,
        @Nullable Rule rule) {
    public String label() {
        return wording.label();
    }
}
