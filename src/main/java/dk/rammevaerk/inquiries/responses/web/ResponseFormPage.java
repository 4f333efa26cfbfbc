package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.SequencedMap;

/**
 * <em>Hvem har spurgt os?</em> Where a hearing response begins.
 *
 * @param fora from their codes to their names
 * @param authorities who can be asked for inputs
 */
public record ResponseFormPage(
        Trail trail,
        ResponseForm form,
        SequencedMap<String, String> fora,
        SequencedMap<String, String> authorities,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
