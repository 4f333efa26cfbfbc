package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * The minutes while they are written, item by item.
 *
 * @param name of the meeting
 * @param sent whether the chair is asked about them now, in words; or empty
 */
public record LiveMinutesPage(
        Meeting meeting, String name, String forumName, List<Line> items, AttendancePanel attendance, String sent)
        implements Page {
    /**
     * An item.
     *
     * @param details presenters and time, or empty
     * @param version of its minutes' text
     * @param phrases complete sentences, the first with Alt+1
     */
    public record Line(
            String id,
            String number,
            String title,
            String details,
            List<String> recommendations,
            String caseStatement,
            String closedReason,
            int version,
            String text,
            boolean done,
            List<String> phrases,
            ItemNotes notes) {
        public String heading() {
            return number.isEmpty() ? title : number + " " + title;
        }

        public boolean isClosed() {
            return !closedReason.isEmpty();
        }
    }

    public String meetingHref() {
        return "/moeder/" + meeting.id();
    }

    public String href() {
        return meetingHref() + "/referat";
    }

    public long done() {
        return items.stream().filter(Line::done).count();
    }
}
