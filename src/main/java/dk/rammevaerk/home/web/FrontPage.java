package dk.rammevaerk.home.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import java.util.Optional;

/**
 * The first page. The public gets the newest published meetings; those inside get what waits for them.
 *
 * @param lead the answer in one sentence
 * @param imports what waits to be read in; empty for those who may not read in
 */
public record FrontPage(boolean inside, String lead, List<Meeting> meetings, Optional<Imports> imports)
        implements Page {
    private static final int SHOWN = 5;

    public record Meeting(String href, String name, String what, StateTag state) {}

    /** @param waiting the newest first, not all when there are many */
    public record Imports(int total, List<Waiting> waiting) {
        public boolean hasMore() {
            return total > waiting.size();
        }
    }

    public record Waiting(String href, String name, StateTag state, String since) {}

    static int shown() {
        return SHOWN;
    }
}
