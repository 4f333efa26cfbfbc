package dk.rammevaerk.reporting;

import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Checked;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;

/**
 * One response with what it answers to and what the check says of it.
 *
 * @param last what the authority answered last time
 * @param writable whether it can be written in now
 */
public record ResponseView(
        ReportingRound round,
        Invitation invitation,
        RoundForm form,
        Response response,
        Answers last,
        Checked checked,
        boolean writable) {
    public Questionnaire questionnaire() {
        return form.questionnaire();
    }

    /** Where it is written. */
    public String href() {
        return round.href(invitation.authority()) + "/" + form.ordinal();
    }

    public boolean mayBeCompleted() {
        return writable && checked.mayBeCompleted();
    }
}
