package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.SequencedMap;

/**
 * The agenda while its items are put in order.
 *
 * @param sections to choose for a new item; empty when the agenda has none
 * @param title of the new item, as typed
 */
public record OrderPage(
        String name,
        Trail trail,
        AgendaOrder order,
        SequencedMap<String, String> sections,
        String section,
        String title,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
