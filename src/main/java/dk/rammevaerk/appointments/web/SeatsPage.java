package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * All bodies and who sits in them on a day.
 *
 * @param date the day shown, as it is sent
 * @param day in words
 * @param attention vacant seats and expiries, soonest first
 * @param bodies those that are there that day
 * @param closed those that are not there any more
 * @param ownHref to the seats of the one who reads, or empty
 */
public record SeatsPage(
        String lead,
        String date,
        String day,
        List<Concern> attention,
        List<Block> bodies,
        List<Closed> closed,
        Spread spread,
        String ownHref,
        boolean mayEdit,
        FormErrors errors)
        implements Page {
    /** @param href to the body */
    public record Concern(StateTag tag, String text, String detail, String href, String actHref) {}

    /** @param name of the body */
    public record Block(String name, String href, String kind, List<SeatRow> seats) {}

    /** @param tag says since when */
    public record Closed(String name, String href, StateTag tag) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
