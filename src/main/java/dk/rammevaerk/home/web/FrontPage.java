package dk.rammevaerk.home.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import java.util.Optional;

/**
 * The first page. The public gets the newest published meetings; those inside get what waits for them.
 *
 * @param lead the answer in one sentence
 * @param waiting the minutes that wait to be read in; empty for those who may not read in
 */
public record FrontPage(boolean inside, String lead, List<Line> meetings, Optional<Waiting> waiting) implements Page {
    /** How many lines each list shows. */
    static final int SHOWN = 5;

    public record Line(String href, String name, StateTag state, String note) {}

    /** @param newest of all that wait */
    public record Waiting(int total, List<Line> newest) {
        public boolean hasMore() {
            return total > newest.size();
        }
    }
}
