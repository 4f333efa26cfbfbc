package dk.rammevaerk.access.web;

import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What was changed, newest first.
 *
 * @param actor whose changes are shown, or empty for all
 * @param area where, as the schema's name, or empty for everywhere
 * @param areas what may be chosen between
 * @param older the address of the next older page, or empty on the last
 */
public record AuditPage(String actor, String area, SequencedMap<String, String> areas, List<Line> lines, String older)
        implements Page {
    /** One changed row: what it is, what was done to it, by whom and when. */
    public record Line(String what, String done, String actor, String when, List<Change> changes) {}

    /**
     * A field before and after a change; null where it had no value or no row.
     *
     * @param hidden whether its text is not for the one who looks; then it has neither
     */
    public record Change(
            String field, @Nullable String from, @Nullable String to, boolean hidden) {}
}
