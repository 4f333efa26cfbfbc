package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.Approval;
import dk.rammevaerk.meetings.agenda.Differences.ItemChange;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chair reads an agenda and answers; or the secretariat notes what the chair said.
 *
 * @param approval what was asked; null when nothing was
 * @param items to read
 * @param changed what was changed since the chair was asked
 * @param forChair whether the secretariat answers in the chair's place
 * @param note as typed
 */
public record ApprovalPage(
        Trail trail,
        String name,
        String meetingHref,
        @Nullable Approval approval,
        String asked,
        List<Row> items,
        List<ItemChange> changed,
        boolean forChair,
        String note,
        FormErrors errors)
        implements Page {
    /** An item to read. */
    public record Row(
            String href,
            String number,
            String title,
            String details,
            List<String> recommendations,
            String text,
            boolean closed) {}

    public boolean answerable() {
        return approval != null && approval.isWaiting() && approval.current();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
