package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.decisions.EntryNumber;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A decision under its number, which is its address for good. */
@RestController
@OpenTo(Audience.EVERYONE)
class DecisionController {
    private final Register register;
    private final DecisionWording words;
    private final DecisionBeside beside;
    private final CurrentActor currentActor;

    DecisionController(Register register, DecisionWording words, DecisionBeside beside, CurrentActor currentActor) {
        this.register = register;
        this.words = words;
        this.beside = beside;
        this.currentActor = currentActor;
    }

    @GetMapping("/beslutninger/{forum}/{year:[0-9]{1,4}}/{number:[0-9]{1,6}}")
    Page decision(@PathVariable String forum, @PathVariable int year, @PathVariable int number) {
        var entry = register.find(new EntryNumber(forum, year, number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var actor = currentActor.get();
        var meetingHref = "/moeder/" + entry.meeting();
        return new DecisionPage(
                words.number(entry),
                entry.number().inForum(),
                words.forum(forum),
                "/beslutninger?forum=" + forum,
                words.meeting(entry),
                meetingHref,
                words.item(entry),
                meetingHref + "/" + entry.item(),
                beside.cases(entry),
                entry.text(),
                words.effect(entry.effect()),
                words.marks(entry),
                beside.tasks(entry),
                others(entry),
                actor.seesInside(forum),
                actor.isSecretariat() ? "/opgaver/ny?beslutning=" + entry.id() : "");
    }

    private List<DecisionPage.Other> others(RegisterEntry entry) {
        return register.ofMeeting(entry.meeting()).stream()
                .filter(one -> !one.id().equals(entry.id()) && !one.withdrawn())
                .map(one -> new DecisionPage.Other(
                        one.number().href(),
                        words.number(one),
                        words.item(one),
                        one.text(),
                        words.effect(one.effect())))
                .toList();
    }
}
