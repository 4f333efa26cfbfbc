package dk.rammevaerk.meetings.web;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.papers.web.DocumentLink;
import dk.rammevaerk.pages.Drawing;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * One point of a meeting.
 *
 * @param previous the address of the point before, or empty
 * @param next the address of the point after, or empty
 * @param decisions marked in the minutes
 * @param mayClose whether the reader may close it to the public
 * @param opensToAll whether everybody could read it at once if it was opened
 * @param mayEdit whether the reader may write it
 * @param documents its minutes as files, or none
 * @param suggestion the address of the suggestion it came from, for those who may see that; or empty
 * @param panels what modules above know of it
 * @param caseStatement what the item says, also of its own accord; or empty
 */
public record ItemPage(
        Meeting meeting,
        Item item,
        String meetingName,
        String forumName,
        String details,
        String previous,
        String next,
        boolean mayClose,
        boolean opensToAll,
        boolean mayEdit,
        String caseStatement,
        FormErrors errors,
        List<Decision> decisions,
        List<DocumentLink> documents,
        String suggestion,
        List<Drawing> panels)
        implements Page {
    /** What was decided, and what that does. */
    public record Decision(String text, StateTag effect) {}

    public String heading() {
        if (item.title().isEmpty()) return "Lukket punkt";
        return item.number() == null ? item.title() : item.number() + " " + item.title();
    }

    /** The case statement, in which each mention of an attachment leads to it. */
    public String caseStatementWithLinks() {
        return caseStatement.replace("](#bilag-", "](/bilag/");
    }

    public String meetingHref() {
        return "/moeder/" + meeting.id();
    }

    public String href() {
        return meetingHref() + "/" + item.id();
    }
}
