package dk.rammevaerk.api.tokens.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/** The tokens of systems, those that open nothing any more last. */
public record TokensPage(List<Line> lines) implements Page {
    /**
     * @param rights what it may see, in words
     * @param lastUsed in words
     */
    public record Line(String href, String name, String rights, StateTag state, String until, String lastUsed) {}
}
