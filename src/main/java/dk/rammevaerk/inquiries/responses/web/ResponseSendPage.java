package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;

/** <em>Hvornår er svaret sendt?</em> Where it is said that a response is sent. */
public record ResponseSendPage(
        String title, Trail trail, String href, int version, Field day, Field to, Field file, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
