package dk.rammevaerk.reporting;

import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;

/**
 * One of the questionnaires that a round asks, in the version it asks.
 *
 * @param ordinal from 1; it stands in addresses
 */
public record RoundForm(int ordinal, QuestionnaireVersion version) {
    public Questionnaire questionnaire() {
        return version.questionnaire();
    }

    public String title() {
        return version.title();
    }
}
