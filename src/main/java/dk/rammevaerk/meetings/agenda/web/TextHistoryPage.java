package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.agenda.Differences.Row;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * The earlier versions of a case statement.
 *
 * @param version of the text now
 * @param entries newest first
 */
public record TextHistoryPage(Trail trail, String title, String href, int version, List<Entry> entries)
        implements Page {
    /**
     * A text somebody saved.
     *
     * @param outcome what became of it, in words
     * @param current whether it is the text now
     * @param changes what it changed
     */
    public record Entry(
            int number, String when, String by, String outcome, boolean current, List<Row> changes, String text) {}
}
