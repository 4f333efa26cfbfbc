package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.meetings.suggestions.Provisional;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/** <em>Hvad vil nogen have på dagsordenen?</em> What waits, forum by forum, and what the next meetings have so far. */
public record DeskPage(String lead, List<Forum> fora) implements Page {
    /** @param next the provisional lists of the coming meetings that have something on them */
    public record Forum(String code, String name, List<Line> waiting, List<Line> backlog, List<Next> next) {}

    public record Line(String href, String title, String from, String waitsFor, List<StateTag> states) {}

    public record Next(String heading, String href, List<Provisional> lines) {}
}
