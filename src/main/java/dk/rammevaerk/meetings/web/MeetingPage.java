package dk.rammevaerk.meetings.web;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.papers.web.DocumentLink;
import dk.rammevaerk.meetings.plan.web.PlanPanel;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was held.
 *
 * @param facts day and time, place, whether it was extraordinary
 * @param mayPublish whether the reader may publish it
 * @param documents that the reader can save
 * @param actions the main one first
 * @param panel when and where it is, and who is coming
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
        List<DocumentLink> documents,
        long closed,
        List<Action> actions,
        List<Version> versions,
        PlanPanel panel)
        implements Page {
    /** A section of the agenda with its items. */
    public record Part(String heading, String note, List<Line> lines) {}

    /**
     * @param details presenters, time and acts, or empty
     * @param attachments their numbers, or empty
     * @param state null when all items share it
     * @param closedReason empty for an open item
     */
    public record Line(
            String href,
            String number,
            String title,
            String details,
            String attachments,
            @Nullable StateTag state,
            String closedReason) {}

    /**
     * A button.
     *
     * @param reason why it cannot be pressed now, or empty
     * @param posts whether it acts at once
     */
    public record Action(String label, String href, String reason, boolean posts) {}

    /**
     * A numbered version of the agenda or the minutes.
     *
     * @param href to read it
     */
    public record Version(StateTag tag, String when, String href) {}

    public String href() {
        return "/moeder/" + meeting.id();
    }
}
