package dk.rammevaerk.reporting.questionnaires;

import java.util.UUID;

public record QuestionnaireId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
