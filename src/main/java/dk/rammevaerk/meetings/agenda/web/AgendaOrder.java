package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.Standing;
import dk.rammevaerk.pages.Fragment;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items in their order, each with what moves it. Also what a script gets back after a move.
 *
 * @param notice what the person must know first, or empty
 * @param said what is read aloud, or empty
 * @param missing standing items that were left out
 */
public record AgendaOrder(
        String meetingHref, int version, List<Part> parts, List<Standing> missing, String notice, String said)
        implements Fragment {
    /** @param section its code, or empty when the agenda has none */
    public record Part(String section, String heading, List<Row> rows) {}

    /**
     * An item.
     *
     * @param fixed whether it was sent and keeps its place
     * @param withdrawn whether it was taken off
     */
    public record Row(
            String id,
            String number,
            String title,
            String details,
            boolean fixed,
            boolean withdrawn,
            boolean first,
            boolean last,
            @Nullable StateTag state) {}

    AgendaOrder saying(String notice, String said) {
        return new AgendaOrder(meetingHref, version, parts, missing, notice, said);
    }
}
