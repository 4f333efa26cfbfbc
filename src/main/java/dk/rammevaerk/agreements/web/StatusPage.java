package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.SequencedMap;

/**
 * <em>Hvordan går det med handlingsplanen?</em> The text of the agenda item, to read and to put on an agenda.
 *
 * @param markdown the whole text
 * @param action where it is put on an agenda
 * @param meetings it can be put on; empty for those who may not
 * @param chosen one of them, or empty
 */
public record StatusPage(
        Trail trail,
        String title,
        String markdown,
        String action,
        SequencedMap<String, String> meetings,
        String chosen,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
