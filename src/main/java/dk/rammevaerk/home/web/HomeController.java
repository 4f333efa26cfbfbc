package dk.rammevaerk.home.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.home.web.FrontPage.Waiting;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.overview.NextMeeting;
import dk.rammevaerk.meetings.overview.Overview;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.EVERYONE)
class HomeController {
    private final Overview overview;
    private final FrontLead lead;
    private final NextMeetingCard card;
    private final Lists lists;
    private final CurrentActor currentActor;

    HomeController(Overview overview, FrontLead lead, NextMeetingCard card, Lists lists, CurrentActor currentActor) {
        this.overview = overview;
        this.lead = lead;
        this.card = card;
        this.lists = lists;
        this.currentActor = currentActor;
    }

    /** Everything on the page that is a list. */
    @Component
    record Lists(WaitingLists waiting, ThreadNews news) {}

    @GetMapping("/")
    Page front() {
        var actor = currentActor.get();
        boolean mine = actor.isSecretariat() || !actor.fora().isEmpty();
        var next = mine ? overview.next() : Optional.<NextMeeting>empty();
        boolean owes = mine || actor.authority().isPresent();
        var waiting = owes ? lists.waiting().of(actor) : List.<Waiting>of();
        return new FrontPage(
                actor.isSignedIn(),
                lead.of(actor, next, waiting),
                mine,
                next.map(one -> card.of(one, actor)),
                waiting,
                lists.news().moved(),
                lists.news().decided(),
                lists.waiting().latest());
    }
}
