package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.Approval;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.agenda.AgendaApproval;
import dk.rammevaerk.meetings.agenda.AgendaStanding;
import dk.rammevaerk.meetings.agenda.Differences.ItemChange;
import dk.rammevaerk.meetings.invitations.Invitee;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the questions before an agenda goes on its way. */
@Component
class SendPages {
    private final AgendaPages pages;
    private final ReadinessWords readiness;
    private final AgendaApproval approval;
    private final AgendaStanding standing;
    private final Messages messages;

    SendPages(
            AgendaPages pages,
            ReadinessWords readiness,
            AgendaApproval approval,
            AgendaStanding standing,
            Messages messages) {
        this.pages = pages;
        this.readiness = readiness;
        this.approval = approval;
        this.standing = standing;
        this.messages = messages;
    }

    SendPage sending(Meeting meeting, List<Invitee> invitees, String reason, FormErrors errors) {
        boolean addendum = meeting.state() == MeetingState.SENT;
        var unapproved = approval.holds(meeting) ? List.<ItemChange>of() : approval.changedSince(meeting);
        var refused = meeting.state() == MeetingState.PLANNED
                ? messages.of("agenda.send.planned")
                : addendum && !standing.differs(meeting)
                        ? messages.of("agenda.send.nothing")
                        : approval.holds(meeting)
                                ? ""
                                : messages.of(unapproved.isEmpty() ? "agenda.send.notApproved" : "agenda.send.changed");
        return page(
                addendum ? SendPage.Act.SEND_ADDENDUM : SendPage.Act.SEND,
                meeting,
                invitees,
                addendum ? standing.unsent(meeting) : List.of(),
                unapproved,
                refused,
                reason,
                errors);
    }

    SendPage asking(Meeting meeting) {
        boolean waits = approval.newest(meeting)
                .filter(Approval::isWaiting)
                .filter(Approval::current)
                .isPresent();
        return page(
                SendPage.Act.ASK_CHAIR,
                meeting,
                List.of(),
                List.of(),
                approval.changedSince(meeting),
                waits ? messages.of("agenda.send.waits") : "",
                "",
                FormErrors.NONE);
    }

    private SendPage page(
            SendPage.Act act,
            Meeting meeting,
            List<Invitee> invitees,
            List<ItemChange> added,
            List<ItemChange> unapproved,
            String refused,
            String reason,
            FormErrors errors) {
        return new SendPage(
                act,
                pages.trail(meeting).here(messages.of("agenda.send.here." + act)),
                pages.name(meeting),
                "/moeder/" + meeting.id(),
                meeting.version(),
                readiness.of(meeting),
                named(invitees, true),
                named(invitees, false),
                added,
                unapproved,
                refused,
                reason,
                meeting.isPublished(),
                errors);
    }

    private static List<String> named(List<Invitee> invitees, boolean reached) {
        return invitees.stream()
                .filter(one -> one.isReached() == reached)
                .map(one -> one.organisation() == null ? one.name() : one.name() + ", " + one.organisation())
                .toList();
    }
}
