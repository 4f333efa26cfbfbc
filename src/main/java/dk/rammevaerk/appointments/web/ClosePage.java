package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * The question before a body is closed: first from when, then with all that follows.
 *
 * @param from the day as it was typed
 * @param day in words; empty until there is one, and then the consequences are known
 * @param consequences in sentences
 * @param affected the appointments that end or lapse, as they were shown
 */
public record ClosePage(
        String name,
        String href,
        int version,
        String from,
        String day,
        List<String> consequences,
        List<String> affected,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isAsked() {
        return !day.isEmpty();
    }
}
