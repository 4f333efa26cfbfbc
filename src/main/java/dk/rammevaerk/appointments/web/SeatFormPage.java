package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.SequencedMap;

/**
 * A seat to be written.
 *
 * @param seat its title as it stands, or empty for a new one
 * @param removeHref where a seat that nobody ever held can be taken away, or empty
 */
public record SeatFormPage(
        String body,
        String bodyHref,
        String seat,
        String action,
        int version,
        Form form,
        SequencedMap<String, String> represented,
        SequencedMap<String, String> seats,
        String removeHref,
        FormErrors errors)
        implements Page {
    /** What was typed. */
    public record Form(String title, String represents, String substituteFor) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isNew() {
        return seat.isEmpty();
    }
}
