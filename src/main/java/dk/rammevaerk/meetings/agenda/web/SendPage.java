package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.agenda.Differences.ItemChange;
import dk.rammevaerk.meetings.agenda.web.ReadinessWords.Remark;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * The question before an agenda or an addendum is sent, or laid before the chair.
 *
 * @param act what is asked
 * @param receivers who gets a mail; empty before the chair is asked
 * @param unreached who is on the list and gets none, because nobody has told us their address
 * @param added what an addendum changes
 * @param unapproved what changed since the chair was asked
 * @param refused why it cannot be done now, or empty
 * @param reason as typed
 */
public record SendPage(
        Act act,
        Trail trail,
        String name,
        String meetingHref,
        int version,
        List<Remark> remarks,
        List<String> receivers,
        List<String> unreached,
        List<ItemChange> added,
        List<ItemChange> unapproved,
        String refused,
        String reason,
        boolean published,
        FormErrors errors)
        implements Page {
    /** What the page asks about. */
    public enum Act {
        SEND,
        SEND_ADDENDUM,
        ASK_CHAIR
    }

    public List<Remark> faults() {
        return remarks.stream().filter(Remark::fault).toList();
    }

    public List<Remark> doubts() {
        return remarks.stream().filter(remark -> !remark.fault()).toList();
    }

    public boolean possible() {
        return faults().isEmpty() && refused.isEmpty();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
