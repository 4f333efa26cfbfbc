package dk.rammevaerk.meetings.invitations.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.invitations.Invitations;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting a meeting's participants before its agenda is sent. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class InvitationController {
    private final Invitations invitations;
    private final Meetings meetings;
    private final Messages messages;

    InvitationController(Invitations invitations, Meetings meetings, Messages messages) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/indkald")
    ConfirmationPage ask(@PathVariable UUID id) {
        var meeting = find(id);
        var address = "/moeder/" + id;
        var date = DanishFormat.date(meeting.date());
        return new ConfirmationPage(
                new Confirmation(
                        "indkald",
                        messages.of("meetings.invite.question", date),
                        messages.of(
                                invitations.areSent(meeting.id()) ? "meetings.invite.again" : "meetings.invite.first",
                                meeting.participants().size()),
                        messages.of("meetings.invite"),
                        address + "/indkald",
                        messages.of("meetings.invite.not"),
                        address),
                Trail.of(messages.of("meetings.trail"), "/moeder")
                        .then(date, address)
                        .here(messages.of("meetings.invite")));
    }

    @PostMapping("/moeder/{id}/indkald")
    String invite(@PathVariable UUID id, RedirectAttributes redirect) {
        invitations.invite(find(id).id());
        Toast.saying(messages.of("meetings.invite.done")).after(redirect);
        return "redirect:/moeder/" + id;
    }

    private Meeting find(UUID id) {
        return meetings.find(new MeetingId(id))
                .filter(meeting -> meeting.state().isAhead())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
