package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryReminders;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.consultations.Consultations;
import dk.rammevaerk.inquiries.consultations.Consultations.Heard;
import dk.rammevaerk.inquiries.consultations.web.ConsultationsController.Wording;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A consultation's steps. Each asks first; opening tells those who are invited. */
@Controller
@RequestMapping("/hoeringer/{slug}/skridt/{step}")
@OpenTo(Audience.SECRETARIAT)
class ConsultationStepController {
    private final Consultations consultations;
    private final Inquiries inquiries;
    private final InquiryReminders reminders;
    private final ConsultationPages pages;
    private final Wording wording;

    ConsultationStepController(
            Consultations consultations,
            Inquiries inquiries,
            InquiryReminders reminders,
            ConsultationPages pages,
            Wording wording) {
        this.consultations = consultations;
        this.inquiries = inquiries;
        this.reminders = reminders;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping
    Page ask(@PathVariable String slug, @PathVariable String step) {
        var heard = find(slug);
        var edge = "consultations.step." + heard.inquiry().state() + "." + next(heard, step);
        var href = heard.consultation().href();
        var label = wording.messages().of(edge);
        return new ConfirmationPage(
                new Confirmation(
                        "skridt",
                        label + "?",
                        wording.messages()
                                .of(edge + ".then", heard.inquiry().answers().size()),
                        label,
                        href + "/skridt/" + step,
                        wording.messages().of("consultations.step.wait"),
                        href),
                pages.trail().then(heard.consultation().title(), href).here(label));
    }

    @PostMapping
    String take(@PathVariable String slug, @PathVariable String step, RedirectAttributes redirect) {
        var heard = find(slug);
        var next = next(heard, step);
        var inquiry = heard.inquiry();
        var said = "consultations.stepped." + inquiry.state() + "." + next;
        var unreached = "";
        try {
            inquiries.step(inquiry.subject(), inquiry.version(), next);
            if (inquiry.state() == InquiryState.DRAFT) {
                unreached = wording.words().unreached(reminders.announce(inquiry.subject()));
            }
        } catch (InquiryStepRefused | InquiryChangedMeanwhile refused) {
            said = "consultations.step.refused";
        }
        Toast.saying((wording.messages().of(said) + " " + unreached).strip()).after(redirect);
        return "redirect:" + heard.consultation().href();
    }

    private static InquiryState next(Heard heard, String step) {
        return Arrays.stream(InquiryState.values())
                .filter(state -> ConsultationPages.word(state).equals(step)
                        && heard.inquiry().state().mayBecome(state))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Heard find(String slug) {
        return consultations.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
