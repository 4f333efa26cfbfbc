package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import java.util.SequencedMap;

/**
 * The library.
 *
 * @param lead how much holds, and what waits
 * @param kinds from what is sent to what is read
 * @param subjects of all articles that the reader may see
 * @param groups those with a line
 */
public record ArticlesPage(
        String lead,
        boolean mayWrite,
        Asked asked,
        SequencedMap<String, String> kinds,
        List<String> subjects,
        List<Group> groups)
        implements Page {
    /** What the list is cut to; each may be empty. */
    public record Asked(String text, String kind, String subject) {
        public boolean isFiltered() {
            return !text.isEmpty() || !kind.isEmpty() || !subject.isEmpty();
        }
    }

    public record Group(String id, String heading, String note, List<Line> lines) {}

    public record Line(String title, String href, String note, String subjects, List<StateTag> tags) {}
}
