package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import java.util.List;

/**
 * When all fora meet in a year.
 *
 * @param forum the forum shown, by code, or empty for all
 * @param lead the answer in one sentence
 * @param monthNames of the twelve columns
 * @param now the month it is, 1 to 12, or 0 in another year
 * @param legend each look of a dot that the year has
 * @param mayPlan whether the reader may plan meetings
 */
public record YearWheelPage(
        int year,
        String forum,
        List<Forum> fora,
        String lead,
        List<String> monthNames,
        int now,
        List<Row> rows,
        List<Month> months,
        List<StateTag> legend,
        boolean mayPlan)
        implements Page {
    /** A forum and its twelve months. */
    public record Row(String forum, List<List<Dot>> months) {}

    /**
     * A meeting in the wheel.
     *
     * @param href empty when the reader may not open it
     * @param day for example {@code 18.}
     * @param spoken what a screen reader says after the day
     * @param struck whether nobody meets that day any more
     */
    public record Dot(String href, String day, String spoken, StateTag tag, boolean struck) {}

    public record Month(String name, List<Line> lines) {}

    /**
     * A meeting in the list.
     *
     * @param day for example {@code 18. maj}
     * @param note when and where
     * @param cancelled why it was cancelled, or empty
     */
    public record Line(
            String href, String day, String name, String note, List<Moved> moves, String cancelled, StateTag tag) {}

    /** @param reason empty when the reader is not told, or none was given */
    public record Moved(String from, String reason) {}

    public boolean isEmpty() {
        return months.isEmpty();
    }

    public String hrefOf(int otherYear) {
        return "/aarshjul?aar=" + otherYear + (forum.isEmpty() ? "" : "&forum=" + forum);
    }
}
