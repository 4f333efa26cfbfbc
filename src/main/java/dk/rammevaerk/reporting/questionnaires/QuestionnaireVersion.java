package dk.rammevaerk.reporting.questionnaires;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire. Once issued it never changes; what is answered stays bound to it.
 *
 * @param number from 1
 * @param issuedOn null while it is a draft
 * @param revision how often the draft was written
 */
public record QuestionnaireVersion(
        QuestionnaireId id,
        String slug,
        int number,
        FormRows rows,
        Questionnaire questionnaire,
        @Nullable LocalDate issuedOn,
        int revision) {
    public String title() {
        return questionnaire.title();
    }

    public boolean isDraft() {
        return issuedOn == null;
    }

    public String href() {
        return "/indberetning/spoergeskemaer/" + slug;
    }
}
