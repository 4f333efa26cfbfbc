package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.pages.Page;
import java.util.List;

/** What all fora have agreed about their meetings. */
public record RulesPage(List<Line> lines) implements Page {
    public record Line(String href, String forum, String deadline, String sending, String agenda, String minutes) {}
}
