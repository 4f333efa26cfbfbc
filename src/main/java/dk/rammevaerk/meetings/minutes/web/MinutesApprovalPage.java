package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.meetings.Approval;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Is the minutes right? The whole of them to be read, and what is to be done about them.
 *
 * @param lead who has it now, in one sentence
 * @param open what is not done yet, each with its item
 * @param approval the newest asking of the chair, or null
 * @param byForum whether the forum approves at its next meeting, instead of the chair
 * @param meetings the forum's later meetings, by id
 */
public record MinutesApprovalPage(
        Meeting meeting,
        String name,
        String forumName,
        String lead,
        List<MinutesReading> items,
        List<Open> open,
        @Nullable Approval approval,
        boolean chair,
        boolean secretariat,
        boolean byForum,
        SequencedMap<String, String> meetings,
        FormErrors errors)
        implements Page {
    /** @param what for example that it is not ticked off */
    public record Open(String href, String item, String what) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String href() {
        return "/moeder/" + meeting.id() + "/referat/godkendelse";
    }

    public String live() {
        return "/moeder/" + meeting.id() + "/referat";
    }

    /** Whether the chair is asked about just this text and has not answered. */
    public boolean waiting() {
        return approval != null && approval.isWaiting() && approval.current();
    }

    public boolean returned() {
        return approval != null && approval.answer() == Approval.Answer.RETURNED;
    }

    public boolean outdated() {
        return approval != null && approval.isWaiting() && !approval.current();
    }

    /** What the chair said when it was sent back. */
    public String chairsNote() {
        return approval == null || approval.note() == null ? "" : approval.note();
    }

    public String approvalId() {
        return approval == null ? "" : approval.id().toString();
    }
}
