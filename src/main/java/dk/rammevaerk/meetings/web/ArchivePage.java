package dk.rammevaerk.meetings.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that come, the next one first; and those that were, year by year.
 *
 * @param forum the forum shown, by code, or empty for all
 * @param year the year shown, or null for all
 * @param coming the next of them
 * @param allComing how many there are
 * @param inside whether the reader belongs to the cooperation
 * @param mayImport whether the reader may read minutes in
 */
public record ArchivePage(
        String forum,
        @Nullable Integer year,
        List<Forum> fora,
        List<Integer> years,
        List<Coming> coming,
        int allComing,
        List<Year> meetings,
        boolean inside,
        boolean mayImport)
        implements Page {
    /**
     * A meeting that is still to be.
     *
     * @param where its hours and place
     * @param deadline the last day for items in words, or empty
     */
    public record Coming(String href, String name, String where, String deadline, StateTag state) {}

    public boolean hasMoreComing() {
        return allComing > coming.size();
    }

    public record Year(int year, List<Line> lines) {}

    /**
     * @param date without its year
     * @param what for example "Referat · 13 punkter"
     */
    public record Line(String href, String date, String forum, String what, StateTag state) {}

    public boolean isEmpty() {
        return coming.isEmpty() && meetings.isEmpty();
    }

    public boolean isFiltered() {
        return !forum.isEmpty() || year != null;
    }
}
