package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.pages.BarChart;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <em>Hvor langt er vi?</em> The figures of a programme, with what lacks and where they come from. */
public record ProgrammePage(
        Trail trail,
        String heading,
        @Nullable StateTag state,
        String purpose,
        List<Key> keys,
        List<Shown> indicators,
        List<Fact> facts,
        List<Link> acts,
        String newIndicatorHref)
        implements Page {
    /** A figure one sees first. */
    public record Key(String number, String text) {}

    public record Fact(String label, String text, String href) {}

    public record Link(String text, String href) {}

    /**
     * An indicator with its newest figures.
     *
     * @param heading the finding in words
     * @param map null when there are no figures by municipality
     * @param lacks what is said of those that have too few or tell nothing
     * @param table null when it would say nothing more than the heading
     * @param trend null until there are figures of two days
     * @param source empty when there are no figures yet
     * @param rounds what has figures that are not taken in yet; for the secretariat
     */
    public record Shown(
            String anchor,
            String heading,
            String name,
            String definition,
            String asOf,
            String target,
            @Nullable StateTag standing,
            @Nullable TileMap map,
            List<Lack> lacks,
            @Nullable IndicatorTable table,
            @Nullable BarChart trend,
            Source source,
            String next,
            boolean late,
            String href,
            Acts acts,
            List<Link> rounds) {}

    /** @param names in one line */
    public record Lack(String heading, String names) {}

    public record Source(String text, String href, String entered) {
        static final Source NONE = new Source("", "", "");
    }

    public record Acts(boolean enter, boolean write) {}
}
