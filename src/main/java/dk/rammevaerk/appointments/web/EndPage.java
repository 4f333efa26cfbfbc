package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;

/**
 * An appointment is to end before its time.
 *
 * @param until until when it was to be
 */
public record EndPage(
        String body,
        String bodyHref,
        String seat,
        String person,
        String until,
        String action,
        int version,
        String lastDay,
        String reason,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
