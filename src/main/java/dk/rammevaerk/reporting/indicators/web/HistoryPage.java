package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/** <em>Hvad har tallene været?</em> All figures there ever were, with what a correction changed. */
public record HistoryPage(Trail trail, String name, List<Day> days) implements Page {
    /** @param correctHref empty for those who may not */
    public record Day(String asOf, String finding, String correctHref, List<Version> versions) {}

    /**
     * @param changes from what to what, the first time empty
     * @param reason why, or empty
     */
    public record Version(
            String name,
            String entered,
            String source,
            String sourceHref,
            String reason,
            String total,
            List<String> changes) {}
}
