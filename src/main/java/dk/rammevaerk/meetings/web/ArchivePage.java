package dk.rammevaerk.meetings.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings, year by year.
 *
 * @param forum the forum shown, by code, or empty for all
 * @param year the year shown, or null for all
 * @param inside whether the reader belongs to the cooperation
 * @param mayImport whether the reader may read minutes in
 */
public record ArchivePage(
        String forum,
        @Nullable Integer year,
        List<Forum> fora,
        List<Integer> years,
        List<Year> meetings,
        boolean inside,
        boolean mayImport)
        implements Page {
    public record Year(int year, List<Line> lines) {}

    /**
     * @param date without its year
     * @param what for example "Referat · 13 punkter"
     */
    public record Line(String href, String date, String forum, String what, StateTag state) {}

    public boolean isFiltered() {
        return !forum.isEmpty() || year != null;
    }
}
