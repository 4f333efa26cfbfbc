package dk.rammevaerk.home.web;

import dk.rammevaerk.cases.web.CaseFront.Moved;
import dk.rammevaerk.pages.EmptyState;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first page. The public gets the newest published meetings; those inside get what waits for them.
 *
 * @param lead the answer in one sentence
 * @param mine whether the reader has meetings of their own, so that a next one is looked for
 * @param next the next of these
 * @param waiting what waits for the reader, list by list
 * @param moved cases whose route changed lately, the latest first
 * @param decided the newest decisions
 * @param meetings the newest of which the reader can read something
 */
public record FrontPage(
        boolean inside,
        String lead,
        boolean mine,
        Optional<Next> next,
        List<Waiting> waiting,
        List<Moved> moved,
        List<Decided> decided,
        List<Line> meetings)
        implements Page {
    /** How many lines each list shows. */
    static final int SHOWN = 5;

    public record Line(String href, String name, StateTag state, String note) {}

    /**
     * @param number {@code DASSOS 2026/31}
     * @param item the title of the item it was made of
     */
    public record Decided(String href, String number, String date, String item, String text, StateTag effect) {}

    /**
     * A list of things that wait.
     *
     * @param total of all that wait, those that are not shown among them
     * @param empty what stands there when nothing waits
     * @param all the words of the link to the whole list, or empty
     */
    public record Waiting(String heading, long total, List<Line> lines, EmptyState empty, String all, String allHref) {
        public String count() {
            return total == 0 ? "" : String.valueOf(total);
        }
    }

    /**
     * The next meeting.
     *
     * @param day {@code 18. maj}
     * @param where forum, weekday and hours
     * @param until how long it is until then
     * @param toDecide how many items are for decision, or empty when nobody has seen an agenda yet
     * @param readHref where its agenda is read, or empty
     * @param apologyHref where one says that one is not coming; empty for those who are not expected
     * @param deadline the next deadline in one sentence, or empty
     */
    public record Next(
            String day,
            String where,
            String until,
            @Nullable StateTag agenda,
            String toDecide,
            String readHref,
            String apologyHref,
            String deadline) {}
}
