package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Approvals;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chair's word on an agenda: asked for by the secretariat, given by the chair, or noted for them. */
@Controller
class ApprovalController {
    private final Approvals approvals;
    private final AgendaPages pages;
    private final ApprovalPages approvalPages;
    private final CurrentActor currentActor;
    private final Messages messages;

    ApprovalController(
            Approvals approvals,
            AgendaPages pages,
            ApprovalPages approvalPages,
            CurrentActor currentActor,
            Messages messages) {
        this.approvals = approvals;
        this.pages = pages;
        this.approvalPages = approvalPages;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/til-godkendelse")
    @OpenTo(Audience.SECRETARIAT)
    Page confirm(@PathVariable UUID id) {
        return approvalPages.asking(pages.ahead(id));
    }

    @PostMapping("/moeder/{id}/til-godkendelse")
    @OpenTo(Audience.SECRETARIAT)
    String ask(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        pages.ahead(id);
        try {
            approvals.ask(new MeetingId(id), version, Kind.AGENDA);
            Toast.saying(messages.of("agenda.asked")).after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
            return "redirect:/moeder/" + id + "/til-godkendelse";
        }
        return "redirect:/moeder/" + id;
    }

    @GetMapping("/moeder/{id}/godkend-dagsorden")
    @OpenTo({Audience.SECRETARIAT, Audience.CHAIR})
    Page read(@PathVariable UUID id) {
        return approvalPages.page(mine(id), isChair(mine(id)), "", FormErrors.NONE);
    }

    /** @param svar APPROVED or RETURNED */
    @PostMapping("/moeder/{id}/godkend-dagsorden")
    @OpenTo({Audience.SECRETARIAT, Audience.CHAIR})
    String answer(
            @PathVariable UUID id,
            @RequestParam UUID godkendelse,
            @RequestParam Answer svar,
            @RequestParam(defaultValue = "") String bemaerkning,
            RedirectAttributes redirect) {
        var meeting = mine(id);
        boolean chair = isChair(meeting);
        if (bemaerkning.isBlank() && (!chair || svar == Answer.RETURNED)) {
            throw new Unanswered(approvalPages.page(
                    meeting,
                    chair,
                    bemaerkning,
                    FormErrors.NONE.with(
                            "bemaerkning", messages.of(chair ? "agenda.return.why" : "agenda.answer.howKnown"))));
        }
        try {
            approvals.answer(
                    meeting.id(), godkendelse, Kind.AGENDA, svar, bemaerkning.isBlank() ? null : bemaerkning.strip());
            Toast.saying(messages.of("agenda.answered." + svar)).after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("agenda.answer.meanwhile")).after(redirect);
            return "redirect:/moeder/" + id + "/godkend-dagsorden";
        }
        return "redirect:/moeder/" + id;
    }

    /** A meeting of which the actor sees the working copy: the secretariat, and the forum's own chair. */
    private Meeting mine(UUID id) {
        var meeting = pages.ahead(id);
        if (!currentActor.get().isSecretariat() && !isChair(meeting)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return meeting;
    }

    private boolean isChair(Meeting meeting) {
        return currentActor.get().holds(Role.CHAIR, meeting.forum());
    }

    @ExceptionHandler
    Page unanswered(Unanswered unanswered) {
        return unanswered.page;
    }

    /** An answer lacks its note; the page comes back. */
    private static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ApprovalPage page;

        Unanswered(ApprovalPage page) {
            this.page = page;
        }
    }
}
