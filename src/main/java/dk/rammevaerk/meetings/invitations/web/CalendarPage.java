package dk.rammevaerk.meetings.invitations.web;

import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * Where somebody gets their fora's meetings into their own calendar.
 *
 * @param madeFor the forum a link was made for just now, or empty
 * @param link the new link, which is shown once, or empty
 */
public record CalendarPage(String madeFor, String link, List<Line> lines) implements Page {
    /** @param made when the link was made, or empty when there is none */
    public record Line(String code, String forum, String made) {}
}
