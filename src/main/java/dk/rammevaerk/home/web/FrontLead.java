package dk.rammevaerk.home.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.home.web.FrontPage.Waiting;
import dk.rammevaerk.meetings.overview.NextMeeting;
import dk.rammevaerk.meetings.overview.Overview;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The front page's answer in one sentence: what is late first, then what is to be approved, then the next meeting. */
@Component
class FrontLead {
    private final Overview overview;
    private final NextMeetingCard card;
    private final WaitingLists lists;
    private final Messages messages;

    FrontLead(Overview overview, NextMeetingCard card, WaitingLists lists, Messages messages) {
        this.overview = overview;
        this.card = card;
        this.lists = lists;
        this.messages = messages;
    }

    String of(Actor actor, Optional<NextMeeting> next, List<Waiting> waiting) {
        if (!actor.isSignedIn()) return messages.of("home.lead.public");
        if (actor.isSecretariat()) {
            return messages.of(
                    "home.lead.secretariat",
                    waiting.stream().mapToLong(Waiting::total).sum());
        }
        long late = lists.late();
        if (late > 0) return messages.of("home.lead.late", late);
        if (actor.fora().isEmpty()) {
            return messages.of(waiting.isEmpty() ? "home.lead.noForum" : "home.lead.noForum.waiting");
        }
        int approvals = overview.approvals().size();
        if (approvals > 0) return messages.of("home.lead.chair", approvals);
        return next.map(card::lead).orElseGet(() -> messages.of("home.lead.inside"));
    }
}
