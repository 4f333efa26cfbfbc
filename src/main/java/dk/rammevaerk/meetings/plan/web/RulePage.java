package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.meetings.plan.ForumRules.AgendaApproval;
import dk.rammevaerk.meetings.plan.ForumRules.MinutesApproval;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;

/** What one forum has agreed about its meetings, to be corrected. */
public record RulePage(
        String forum,
        String name,
        String deadlineDays,
        String sendingDays,
        AgendaApproval agenda,
        MinutesApproval minutes,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
