package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * An agenda or minutes as they were sent out.
 *
 * @param made when and by whom
 * @param differences where it is compared with the one before or after it, or empty
 */
public record EditionPage(
        Trail trail,
        String heading,
        Meeting meeting,
        Edition edition,
        String made,
        String differences,
        List<Section> sections)
        implements Page {
    /** A section and its items. */
    public record Section(String heading, List<Row> rows) {}

    /** @param details presenters, time, acts and attachments in one line */
    public record Row(Item item, String details) {
        public String text() {
            return item.caseStatement() == null ? "" : item.caseStatement().replace("](#bilag-", "](/bilag/");
        }
    }

    public String meetingHref() {
        return "/moeder/" + meeting.id();
    }
}
