package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import java.util.SequencedMap;

/**
 * <em>Hvad svarer vi …?</em> The secretariat's reply to what one authority said, part by part.
 *
 * @param verdicts from what is sent to what is read
 * @param given when the answer was given that is shown
 */
public record ReplyPage(
        String title,
        String authority,
        Trail trail,
        String href,
        List<Comment> comments,
        SequencedMap<String, String> verdicts,
        String givenName,
        String given,
        FormErrors errors)
        implements Page {
    /** @param said Markdown; empty when only a file says something */
    public record Comment(String heading, String said, Field verdict, Field why, String versionName, int version) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
