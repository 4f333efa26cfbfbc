package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.meetings.Attendance;
import java.util.List;

/**
 * What the page of a meeting says about when and where it is and who is coming.
 *
 * @param address of the place, or empty
 * @param link where one takes part from afar, or empty
 * @param deadline the last day for items in words, or empty
 * @param sending the day the agenda is to be sent, or empty
 * @param cancelled why it was cancelled, or empty
 * @param mayPlan whether the reader may move, cancel and invite
 * @param own what the reader may do for themselves
 * @param people those who are expected, then those who are not
 */
public record PlanPanel(
        String href,
        String address,
        String link,
        String deadline,
        String sending,
        List<YearWheelPage.Moved> moves,
        String cancelled,
        boolean mayPlan,
        Own own,
        List<Guest> people,
        List<Away> apologies,
        boolean ahead) {
    /** How many participants are shown before the rest is folded. */
    public static final int SHOWN = 8;

    /** Whether the reader is invited, and whether they sent an apology. */
    public enum Own {
        NOT_INVITED,
        COMING,
        AWAY
    }

    /** @param note whom they stand in for or which item they are there for, or empty */
    public record Guest(Attendance who, String note) {}

    /** @param substitute who comes instead, in words, or empty */
    public record Away(Attendance who, String substitute) {}

    public boolean hasPracticalities() {
        return mayPlan || !address.isEmpty() || !link.isEmpty() || !deadline.isEmpty() || !sending.isEmpty();
    }

    public List<Guest> first() {
        return people.size() <= SHOWN + 2 ? people : people.subList(0, SHOWN);
    }

    public List<Guest> rest() {
        return people.subList(first().size(), people.size());
    }
}
