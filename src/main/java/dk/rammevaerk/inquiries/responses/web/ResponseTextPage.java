package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * <em>Hvad skal vi svare?</em> Where a new version of the response's text is written, beside the inputs.
 *
 * @param newest the number of the version it is written on
 * @param theirs the version somebody else wrote meanwhile, as Markdown, or empty
 * @param inputs what the authorities said
 */
public record ResponseTextPage(
        String title,
        Trail trail,
        String href,
        int newest,
        Field text,
        Field note,
        String theirs,
        List<Input> inputs,
        FormErrors errors)
        implements Page {
    /** @param said Markdown */
    public record Input(String authority, String said, String href) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
