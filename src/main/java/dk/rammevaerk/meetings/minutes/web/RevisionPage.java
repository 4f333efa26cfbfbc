package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.minutes.web.LookThroughPage.Findings;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.LineDifferences.Row;
import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * What a correction of approved minutes changes, before it is sent out.
 *
 * @param reason what was written as the reason
 * @param findings what is to be looked at first when the minutes are published; otherwise none
 */
public record RevisionPage(
        Meeting meeting,
        String name,
        String forumName,
        List<Change> changes,
        String reason,
        Findings findings,
        FormErrors errors)
        implements Page {
    /** @param what an item or the participants */
    public record Change(String what, List<Row> rows) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String home() {
        return "/moeder/" + meeting.id();
    }

    public String href() {
        return home() + "/rettelse";
    }
}
