package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Planning a meeting, or correcting and moving one.
 *
 * @param name what the meeting is called; empty for a new one
 * @param href the meeting's page, or null for a new one
 * @param version the version the form was made from
 * @param check what speaks against the day, and what the forum's rule says
 * @param acknowledge what was said against the day, to be sent back by whoever plans it all the same; or empty
 */
public record PlanPage(
        String name,
        @Nullable String href,
        int version,
        PlanForm form,
        SequencedMap<String, String> fora,
        FormErrors errors,
        PlanCheck check,
        String acknowledge)
        implements Page {
    public boolean isNew() {
        return href == null;
    }

    public String action() {
        return href == null ? "/moeder/nyt" : href + "/plan";
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
