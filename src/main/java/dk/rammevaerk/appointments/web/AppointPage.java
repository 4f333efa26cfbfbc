package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.SequencedMap;

/**
 * Somebody is to be put into a seat.
 *
 * @param former who holds it and is replaced, or empty
 * @param formerUntil until when that was to be
 * @param holders who holds it already or will, in sentences; read before somebody is appointed into a taken seat
 */
public record AppointPage(
        String body,
        String bodyHref,
        String seat,
        String action,
        String former,
        String formerUntil,
        int version,
        String holders,
        AppointForm form,
        SequencedMap<String, String> persons,
        SequencedMap<String, String> authorities,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isReplacement() {
        return !former.isEmpty();
    }
}
