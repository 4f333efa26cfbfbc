package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.NothingChanged;
import dk.rammevaerk.meetings.TransitionRefused;
import dk.rammevaerk.meetings.agenda.AgendaSending;
import dk.rammevaerk.meetings.agenda.NotApproved;
import dk.rammevaerk.meetings.agenda.NotReady;
import dk.rammevaerk.meetings.invitations.Invitations;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening an agenda for items, and sending it and its addenda out. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class SendingController {
    private final AgendaSending sending;
    private final AgendaPages pages;
    private final SendPages sendPages;
    private final Invitations invitations;
    private final Messages messages;

    SendingController(
            AgendaSending sending, AgendaPages pages, SendPages sendPages, Invitations invitations, Messages messages) {
        this.sending = sending;
        this.invitations = invitations;
        this.pages = pages;
        this.sendPages = sendPages;
        this.messages = messages;
    }

    @PostMapping("/moeder/{id}/aabn-for-punkter")
    String open(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        try {
            sending.open(new MeetingId(id), version);
            Toast.saying(messages.of("agenda.opened")).after(redirect);
        } catch (MeetingChangedMeanwhile | TransitionRefused e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id;
    }

    @GetMapping("/moeder/{id}/udsend")
    Page confirm(@PathVariable UUID id) {
        return page(pages.ahead(id), "", FormErrors.NONE);
    }

    @PostMapping("/moeder/{id}/udsend")
    String send(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes redirect) {
        var meeting = pages.ahead(id);
        boolean addendum = meeting.state() == MeetingState.SENT;
        if (addendum && grund.isBlank()) {
            throw new Asked(page(meeting, grund, FormErrors.NONE.with("grund", messages.of("agenda.addendum.why"))));
        }
        try {
            if (addendum) {
                int edition = sending.sendAddendum(meeting.id(), version, grund.strip());
                Toast.saying(messages.of("agenda.addendum.sent", String.valueOf(edition - 1)))
                        .after(redirect);
            } else {
                sending.send(meeting.id(), version);
                Toast.saying(messages.of("agenda.sent")).after(redirect);
            }
        } catch (NotApproved e) {
            Toast.saying(messages.of("agenda.send.unapproved")).after(redirect);
            return "redirect:/moeder/" + id + "/udsend";
        } catch (MeetingChangedMeanwhile | NotReady | TransitionRefused e) {
            Toast.saying(messages.of("agenda.send.meanwhile")).after(redirect);
            return "redirect:/moeder/" + id + "/udsend";
        } catch (NothingChanged e) {
            Toast.saying(messages.of("agenda.send.nothing")).after(redirect);
        }
        return "redirect:/moeder/" + id;
    }

    private SendPage page(Meeting meeting, String reason, FormErrors errors) {
        return sendPages.sending(meeting, invitations.invitees(meeting.id()), reason, errors);
    }

    @ExceptionHandler
    Page asked(Asked asked) {
        return asked.page;
    }

    /** The question comes back with what is missing. */
    private static final class Asked extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SendPage page;

        Asked(SendPage page) {
            this.page = page;
        }
    }
}
