package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.meetings.Approval;
import dk.rammevaerk.meetings.Approvals;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingContent;
import dk.rammevaerk.meetings.plan.ForumRules;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an agenda may be sent, as its forum has agreed: with its chair's word, or without. */
@Service
public class AgendaApproval {
    private final Approvals approvals;
    private final MeetingPlan plan;
    private final StandingItems standing;

    AgendaApproval(Approvals approvals, MeetingPlan plan, StandingItems standing) {
        this.approvals = approvals;
        this.plan = plan;
        this.standing = standing;
    }

    @Transactional(readOnly = true)
    public boolean isNeeded(Meeting meeting) {
        return plan.rules(meeting.forum()).agendaApproval() == ForumRules.AgendaApproval.CHAIR;
    }

    /** Whether nothing stands in the way of sending what the agenda says now. */
    @Transactional(readOnly = true)
    public boolean holds(Meeting meeting) {
        return !isNeeded(meeting)
                || approvals
                        .newest(meeting.id(), Kind.AGENDA)
                        .filter(Approval::holds)
                        .isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<Approval> newest(Meeting meeting) {
        return approvals.newest(meeting.id(), Kind.AGENDA);
    }

    /** What was changed since the chair was asked; empty when nothing was, or nobody asked. */
    @Transactional(readOnly = true)
    public List<Differences.ItemChange> changedSince(Meeting meeting) {
        return newest(meeting)
                .filter(approval -> !approval.current())
                .flatMap(approvals::askedAbout)
                .map(asked -> Differences.between(asked, standing.completed(meeting)))
                .orElseGet(List::of);
    }

    /** What two versions of a meeting say differently. */
    public static List<Differences.ItemChange> differences(MeetingContent before, MeetingContent after) {
        return Differences.between(before, after);
    }
}
