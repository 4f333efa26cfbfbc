package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.plan.ParticipantGone;
import dk.rammevaerk.meetings.plan.Participants;
import dk.rammevaerk.meetings.plan.ParticipantsSettled;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own apology; whoever is not invited finds nothing here. */
@Controller
@OpenTo(Audience.SIGNED_IN)
class ApologyController {
    private final Meetings meetings;
    private final Participants participants;
    private final OccasionWords words;
    private final Messages messages;

    ApologyController(Meetings meetings, Participants participants, OccasionWords words, Messages messages) {
        this.meetings = meetings;
        this.participants = participants;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/afbud")
    Object question(@PathVariable UUID id, RedirectAttributes redirect) {
        var meeting = find(id);
        var own = participants.own(meeting.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (own.apology() || !meeting.state().isAhead()) {
            Toast.saying(messages.of(own.apology() ? "plan.apology.already" : "plan.participants.settled"))
                    .after(redirect);
            return "redirect:/moeder/" + id;
        }
        return new ApologyPage(
                words.forum(meeting.forum()) + " " + DanishFormat.date(meeting.date()),
                "/moeder/" + id,
                String.join(" · ", words.facts(meeting.occasion())));
    }

    @PostMapping("/moeder/{id}/afbud")
    String apologise(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        try {
            participants.apologiseMyself(find(id).id(), ParticipantsController.substitute(typed));
            Toast.saying(messages.of("plan.apology.own"))
                    .withUndo(messages.of("plan.apology.undo"), "/moeder/" + id + "/afbud/fortryd")
                    .after(redirect);
        } catch (ParticipantsSettled e) {
            Toast.saying(messages.of("plan.participants.settled")).after(redirect);
        } catch (ParticipantGone e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/moeder/" + id;
    }

    @PostMapping("/moeder/{id}/afbud/fortryd")
    String comeAfterAll(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            participants.comeMyselfAfterAll(find(id).id());
            Toast.saying(messages.of("plan.apology.own.undone")).after(redirect);
        } catch (ParticipantsSettled e) {
            Toast.saying(messages.of("plan.participants.settled")).after(redirect);
        } catch (ParticipantGone e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/moeder/" + id;
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
