package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.pages.Page;
import java.util.List;

/** Minutes in which nobody marked decisions, and how many are proposed for each. */
public record ProposalsPage(List<Line> lines) implements Page {
    public record Line(String href, String meeting, String proposals) {}
}
