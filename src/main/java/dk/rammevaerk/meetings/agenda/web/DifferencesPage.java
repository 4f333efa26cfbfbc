package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.agenda.Differences.ItemChange;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import java.util.SequencedMap;

/**
 * Two versions of a meeting's agenda or minutes, side by side where they differ.
 *
 * @param versions to choose from
 * @param from the earlier one's code
 * @param to the later one's code
 */
public record DifferencesPage(
        Trail trail,
        String name,
        String href,
        SequencedMap<String, String> versions,
        String from,
        String to,
        List<ItemChange> changes)
        implements Page {
    public String nameOf(String code) {
        return versions.getOrDefault(code, "");
    }
}
