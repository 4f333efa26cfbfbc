package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.SequencedMap;

/**
 * A body's facts to be written.
 *
 * @param name of the body as it stands, or empty for a new one
 * @param action where the form is posted
 * @param back where one goes who gives it up
 */
public record BodyFormPage(
        String name,
        String action,
        String back,
        int version,
        BodyForm form,
        SequencedMap<String, String> kinds,
        SequencedMap<String, String> fora,
        SequencedMap<String, String> authorities,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isNew() {
        return name.isEmpty();
    }
}
