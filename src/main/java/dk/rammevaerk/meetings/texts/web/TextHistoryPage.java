package dk.rammevaerk.meetings.texts.web;

import dk.rammevaerk.pages.LineDifferences.Row;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was saved as a text of an item.
 *
 * @param heading which text
 * @param item its number and title
 * @param back where one goes on writing
 * @param reuse where an earlier text is fetched again; null where it is only read
 * @param entries newest first
 */
public record TextHistoryPage(
        Trail trail,
        String heading,
        String item,
        String back,
        @Nullable Reuse reuse,
        List<Entry> entries) implements Page {
    /** @param version of the text now */
    public record Reuse(String href, int version) {}

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
