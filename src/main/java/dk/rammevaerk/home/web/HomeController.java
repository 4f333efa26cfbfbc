package dk.rammevaerk.home.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.home.web.FrontPage.Waiting;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.overview.NextMeeting;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.EVERYONE)
class HomeController {
    private final FrontLead lead;
    private final NextMeetingCard card;
    private final WaitingLists lists;
    private final ThreadNews news;
    private final CurrentActor currentActor;

    HomeController(
            FrontLead lead, NextMeetingCard card, WaitingLists lists, ThreadNews news, CurrentActor currentActor) {
        this.lead = lead;
        this.card = card;
        this.lists = lists;
        this.news = news;
        this.currentActor = currentActor;
    }

    @GetMapping("/")
    Page front() {
        var actor = currentActor.get();
        boolean mine = actor.isSecretariat() || !actor.fora().isEmpty();
        var next = mine ? card.next() : Optional.<NextMeeting>empty();
        var waiting = actor.isSignedIn() ? lists.of(actor) : List.<Waiting>of();
        return new FrontPage(
                actor.isSignedIn(),
                lead.of(actor, next, waiting),
                mine,
                next.map(one -> card.of(one, actor)),
                waiting,
                news.moved(),
                news.decided(),
                lists.latest());
    }
}
