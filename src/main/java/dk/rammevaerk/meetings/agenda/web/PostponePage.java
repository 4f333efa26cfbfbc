package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * Which coming meeting an item is put off to.
 *
 * @param sent whether the item stands on an agenda that was sent, so that it stays there as withdrawn
 */
public record PostponePage(
        Trail trail, String meetingHref, String item, int version, String title, boolean sent, List<Choice> choices)
        implements Page {
    /** A coming meeting of the forum. */
    public record Choice(String id, String name) {}
}
