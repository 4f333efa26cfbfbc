package dk.rammevaerk.meetings.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Approval;
import dk.rammevaerk.meetings.Approvals;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.agenda.AgendaApproval;
import dk.rammevaerk.meetings.agenda.AgendaStanding;
import dk.rammevaerk.meetings.web.MeetingPage.Action;
import dk.rammevaerk.pages.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done with a meeting in its state, the main act first, and why something cannot be done yet. */
@Component
class MeetingActions {
    private final AgendaApproval approval;
    private final Approvals approvals;
    private final AgendaStanding agenda;
    private final Messages messages;
    private final Clock clock;

    MeetingActions(
            AgendaApproval approval, Approvals approvals, AgendaStanding agenda, Messages messages, Clock clock) {
        this.approval = approval;
        this.approvals = approvals;
        this.agenda = agenda;
        this.messages = messages;
        this.clock = clock;
    }

    List<Action> ofSecretariat(Meeting meeting) {
        return switch (meeting.state()) {
            case PLANNED -> List.of(posting("agenda.do.open", meeting, "aabn-for-punkter"), edit(meeting));
            case OPEN -> {
                var actions = new ArrayList<Action>();
                actions.addAll(sending(meeting, "agenda.do.send"));
                actions.add(1, edit(meeting));
                yield actions;
            }
            case SENT -> sent(meeting);
            case HELD ->
                List.of(
                        link("minutes.do.write", meeting, "referat"),
                        link("minutes.do.finish", meeting, "referat/godkendelse"));
            case APPROVED -> List.of(link("meetings.publish", meeting, "offentliggoer"), revision(meeting));
            case PUBLISHED -> List.of(revision(meeting));
            case CANCELLED -> List.of();
        };
    }

    /** The chair answers when asked. */
    List<Action> ofChair(Meeting meeting) {
        boolean asked = meeting.state().isAhead()
                && approval.newest(meeting).filter(Approval::isWaiting).isPresent();
        if (asked) return List.of(link("agenda.do.answer", meeting, "godkend-dagsorden"));
        boolean askedOfMinutes = meeting.state() == MeetingState.HELD
                && approvals
                        .newest(meeting.id(), Edition.Kind.MINUTES)
                        .filter(Approval::isWaiting)
                        .isPresent();
        return askedOfMinutes ? List.of(link("minutes.do.answer", meeting, "referat/godkendelse")) : List.of();
    }

    private List<Action> sent(Meeting meeting) {
        var actions = new ArrayList<Action>();
        var today = LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
        var minutes = link("agenda.do.begin", meeting, "referat");
        if (agenda.differs(meeting)) {
            actions.addAll(sending(meeting, "agenda.do.sendAddendum"));
            actions.add(1, edit(meeting));
            actions.add(minutes);
        } else {
            actions.add(meeting.date().isAfter(today) ? edit(meeting) : minutes);
            actions.add(meeting.date().isAfter(today) ? minutes : edit(meeting));
        }
        boolean published = agenda.editions(meeting.id()).stream().limit(1).anyMatch(Edition::isPublished);
        if (!published) actions.add(link("agenda.do.publish", meeting, "offentliggoer"));
        return actions;
    }

    /** To the chair first, when the forum has agreed so; then out. */
    private List<Action> sending(Meeting meeting, String label) {
        if (approval.holds(meeting)) return List.of(link(label, meeting, "udsend"));
        var newest = approval.newest(meeting);
        if (newest.filter(one -> one.isWaiting() && one.current()).isPresent()) {
            return List.of(
                    link("agenda.do.note", meeting, "godkend-dagsorden"),
                    disabled(label, messages.of("agenda.send.waits")));
        }
        var why = newest.isEmpty()
                ? "agenda.send.unasked"
                : newest.get().answer() == Approval.Answer.RETURNED ? "agenda.send.returned" : "agenda.send.changed";
        return List.of(link("agenda.do.ask", meeting, "til-godkendelse"), disabled(label, messages.of(why)));
    }

    private Action revision(Meeting meeting) {
        return link(meeting.revising() ? "minutes.do.continue" : "minutes.do.revise", meeting, "rettelse");
    }

    private Action edit(Meeting meeting) {
        return link("agenda.do.edit", meeting, "redigering");
    }

    private Action link(String label, Meeting meeting, String path) {
        return new Action(messages.of(label), "/moeder/" + meeting.id() + "/" + path, "", false);
    }

    private Action posting(String label, Meeting meeting, String path) {
        return new Action(messages.of(label), "/moeder/" + meeting.id() + "/" + path, "", true);
    }

    private Action disabled(String label, String reason) {
        return new Action(messages.of(label), "", reason, false);
    }
}
