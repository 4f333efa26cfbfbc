package dk.rammevaerk.imports.web;

import dk.rammevaerk.imports.PreviewId;
import dk.rammevaerk.pages.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Er det læst rigtigt?</em> The document at the left, what was read of it at the right, the warnings above.
 *
 * @param version which is accepted when the person accepts
 * @param summary where one is and what was found, in one line
 * @param aboutMeeting whether the open warning asks about the meeting and not about an item
 * @param errors what an acceptance lacks
 * @param note what is to be known before accepting
 */
public record WorkPage(
        PreviewId id,
        int version,
        String fileName,
        String summary,
        List<WarningLink> warnings,
        @Nullable OpenWarning warning,
        boolean warningFocused,
        boolean aboutMeeting,
        DocumentView document,
        List<FieldRow> meeting,
        @Nullable ItemView item,
        String addFirst,
        List<RemovedItem> removed,
        List<ErrorLink> errors,
        String savedAt,
        String note,
        Place place,
        int status)
        implements Page {
    /** A warning in the numbered list. */
    public record WarningLink(int number, String title, String href, boolean settled, boolean current) {}

    /**
     * @param alike how many open warnings are of its kind, with it
     * @param suggestion what one click would write, or empty
     * @param writeHref opens the field; empty when it concerns none that can be written
     * @param writeLabel for example {@code Skriv et andet nummer}
     */
    public record OpenWarning(
            int index,
            int number,
            int of,
            String title,
            String text,
            boolean settled,
            int alike,
            String suggestion,
            String writeHref,
            String writeLabel,
            String previousHref,
            String nextHref) {}

    /** @param name its number and title */
    public record ItemView(
            int key,
            String heading,
            String name,
            String previousHref,
            String nextHref,
            List<FieldRow> rows,
            boolean first,
            boolean last,
            boolean focused) {}

    public record RemovedItem(int key, String name) {}

    /** What is missing, and where to write it. */
    public record ErrorLink(String message, String href) {}

    /** How many fields of the meeting are always in sight: forum, document, date, hours, place. */
    public static final int FIRST = 5;

    /** Whether somebody works on the other fields of the meeting. */
    public boolean moreOpen() {
        return aboutMeeting || meeting.stream().skip(FIRST).anyMatch(row -> row.focused() || row.editor() != null);
    }
}
