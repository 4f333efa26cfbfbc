package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvem mangler at svare?</em> One round.
 *
 * @param lead how many have answered, and what that means
 * @param purpose paragraphs
 * @param acts the main one first
 * @param own the authorities the reader answers for
 * @param map null when nobody has drawn the region's, or nobody is asked yet
 * @param sections headings of the matrix; none for those who see no sections
 * @param about labels and values
 */
public record RoundPage(
        String title,
        Trail trail,
        StateTag state,
        List<String> facts,
        String lead,
        List<String> purpose,
        List<Act> acts,
        List<RoundsPage.Own> own,
        @Nullable TileMap map,
        List<String> sections,
        List<Row> rows,
        List<Fact> about)
        implements Page {
    public RoundPage {
        facts = List.copyOf(facts);
        purpose = List.copyOf(purpose);
        acts = List.copyOf(acts);
        own = List.copyOf(own);
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
        about = List.copyOf(about);
    }

    /** @param reason why it cannot be done now, or empty */
    public record Act(String label, String href, boolean main, String reason) {}

    /** @param href empty when it leads nowhere */
    public record Fact(String label, String value, String href) {}

    /**
     * One authority.
     *
     * @param href where its response is read; empty for those who may not
     * @param sections in the order of the headings
     * @param note when it came, how long it has, when it was reminded
     */
    public record Row(
            String name, String href, List<StateTag> states, List<StateTag> sections, String note, List<Act> acts) {
        public Row {
            states = List.copyOf(states);
            sections = List.copyOf(sections);
            acts = List.copyOf(acts);
        }
    }
}
