package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.agenda.AgendaApproval;
import dk.rammevaerk.meetings.agenda.AgendaStanding;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import org.springframework.stereotype.Component;

/** Draws what the chair reads before they answer. */
@Component
class ApprovalPages {
    private final AgendaPages pages;
    private final SendPages sendPages;
    private final AgendaApproval approval;
    private final AgendaStanding standing;
    private final Messages messages;

    ApprovalPages(
            AgendaPages pages,
            SendPages sendPages,
            AgendaApproval approval,
            AgendaStanding standing,
            Messages messages) {
        this.pages = pages;
        this.sendPages = sendPages;
        this.approval = approval;
        this.standing = standing;
        this.messages = messages;
    }

    SendPage asking(Meeting meeting) {
        return sendPages.asking(meeting);
    }

    ApprovalPage page(Meeting meeting, boolean chair, String note, FormErrors errors) {
        var newest = approval.newest(meeting);
        return new ApprovalPage(
                pages.trail(meeting).here(messages.of("agenda.approve.here")),
                pages.name(meeting),
                "/moeder/" + meeting.id(),
                newest.orElse(null),
                newest.map(one -> messages.of(
                                one.answer() == null ? "agenda.approve.asked" : "agenda.approve." + one.answer(),
                                DanishFormat.moment(one.answeredAt() == null ? one.askedAt() : one.answeredAt()),
                                one.note() == null ? "" : one.note()))
                        .orElseGet(() -> messages.of("agenda.approve.unasked")),
                meeting.items().stream()
                        .map(item -> new ApprovalPage.Row(
                                "/moeder/" + meeting.id() + "/" + item.id(),
                                item.number() == null ? "" : item.number(),
                                item.title(),
                                pages.words().summary(item),
                                item.recommendations(),
                                standing.text(meeting, item).replace("](#bilag-", "](/bilag/"),
                                item.isClosed()))
                        .toList(),
                approval.changedSince(meeting),
                !chair,
                note,
                errors);
    }
}
