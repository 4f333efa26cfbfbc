package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;

/**
 * The question before a meeting is cancelled.
 *
 * @param consequences what follows with it
 */
public record CancelPage(
        String name, String href, int version, List<String> consequences, String reason, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
