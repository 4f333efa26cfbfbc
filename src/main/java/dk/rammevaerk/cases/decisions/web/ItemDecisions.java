package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.pages.Fragment;
import java.util.List;

/** The decisions of an agenda item, beside it, each leading to its line of the register. */
public record ItemDecisions(List<Numbered> decisions) implements Fragment {
    /** @param number {@code DASSOS 2026/31} */
    public record Numbered(String href, String number, String text) {}
}
