package dk.rammevaerk.meetings.web;

import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * A meeting that was held.
 *
 * @param facts day and time, place, whether it was extraordinary
 * @param mayPublish whether the reader may publish it
 * @param seesInside whether the reader may open its document
 * @param file the document it was read from, name and size, or empty
 */
public record MeetingPage(
        Meeting meeting,
        String name,
        String forumName,
        List<String> facts,
        String lead,
        StateTag state,
        List<Part> parts,
        boolean mayPublish,
        boolean seesInside,
        String file,
        long closed)
        implements Page {
    /** A section of the agenda with its items. */
    public record Part(String heading, String note, List<Line> lines) {}

    /** @param closedReason empty for an open item */
    public record Line(String href, String number, String title, String details, boolean closed, String closedReason) {}

    public String href() {
        return "/moeder/" + meeting.id();
    }

    public List<Attendance> participants() {
        return meeting.participants();
    }

    public List<Attendance> apologies() {
        return meeting.apologies();
    }
}
