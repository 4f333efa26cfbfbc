package dk.rammevaerk.home.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.home.web.FrontPage.Waiting;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.overview.NextMeeting;
import dk.rammevaerk.meetings.overview.Overview;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.EVERYONE)
class HomeController {
    private final Overview overview;
    private final NextMeetingCard card;
    private final WaitingLists lists;
    private final CurrentActor currentActor;
    private final Messages messages;

    HomeController(
            Overview overview, NextMeetingCard card, WaitingLists lists, CurrentActor currentActor, Messages messages) {
        this.overview = overview;
        this.card = card;
        this.lists = lists;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/")
    Page front() {
        var actor = currentActor.get();
        boolean mine = actor.isSecretariat() || !actor.fora().isEmpty();
        var next = mine ? overview.next() : Optional.<NextMeeting>empty();
        var waiting = mine ? lists.of(actor) : List.<Waiting>of();
        return new FrontPage(
                actor.isSignedIn(),
                lead(actor, next, waiting),
                mine,
                next.map(one -> card.of(one, actor)),
                waiting,
                lists.latest());
    }

    private String lead(Actor actor, Optional<NextMeeting> next, List<Waiting> waiting) {
        if (!actor.isSignedIn()) return messages.of("home.lead.public");
        if (actor.isSecretariat()) {
            return messages.of(
                    "home.lead.secretariat",
                    waiting.stream().mapToLong(Waiting::total).sum());
        }
        if (actor.fora().isEmpty()) return messages.of("home.lead.noForum");
        int approvals = overview.approvals().size();
        if (approvals > 0) return messages.of("home.lead.chair", approvals);
        return next.map(card::lead).orElseGet(() -> messages.of("home.lead.inside"));
    }
}
