package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One body: its seats today, who held them, what it is for.
 *
 * @param purpose in a sentence or two, or empty
 * @param terms its terms of reference as Markdown, or null
 * @param closed says since or from when it is closed; null while nobody has closed it
 * @param history by seat
 */
public record BodyPage(
        String name,
        String href,
        String kind,
        String purpose,
        @Nullable String terms,
        @Nullable StateTag closed,
        List<Fact> facts,
        List<SeatRow> seats,
        List<SeatPast> history,
        boolean mayEdit,
        boolean isOpen)
        implements Page {
    /** A short fact beside the seats. */
    public record Fact(String label, String value) {}

    /** Everybody a seat was, is and will be held by, the newest first. */
    public record SeatPast(String title, List<Holder> holders) {}

    /**
     * @param decision what was decided where, or empty
     * @param ended why it ended before its time, or empty
     * @param now whether this is today's
     */
    public record Holder(
            String person, String personHref, String post, String period, String decision, String ended, boolean now) {}
}
