package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryReminders;
import dk.rammevaerk.inquiries.responses.HearingResponses;
import dk.rammevaerk.inquiries.web.Invited;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a hearing response: the authorities are asked at once. */
@Controller
@RequestMapping("/hoeringssvar/ny")
@OpenTo(Audience.SECRETARIAT)
class ResponseFormController {
    private final HearingResponses responses;
    private final Inquiries inquiries;
    private final InquiryReminders reminders;
    private final Invited invited;
    private final ResponseWords words;

    ResponseFormController(
            HearingResponses responses,
            Inquiries inquiries,
            InquiryReminders reminders,
            Invited invited,
            ResponseWords words) {
        this.responses = responses;
        this.inquiries = inquiries;
        this.reminders = reminders;
        this.invited = invited;
        this.words = words;
    }

    @GetMapping
    Page blank() {
        return page(
                ResponseForm.blank(invited.firstForum(), invited.authorities().keySet()), FormErrors.NONE);
    }

    @PostMapping
    String begin(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var form = ResponseForm.of(fields);
        var fora = List.copyOf(invited.fora().keySet());
        var today = inquiries.today();
        var errors = form.check(words.messages());
        if (!invited.authorities().keySet().containsAll(form.authorities())) {
            errors = errors.with("myndighed", words.of("consultations.error.nobody"));
        }
        if (!fora.contains(form.forum())) errors = errors.with("forum", words.of("consultations.error.forum"));
        var draft = form.draft(fora);
        if (errors.isEmpty() && draft.isPresent() && draft.get().inputsBy().isBefore(today)) {
            errors = errors.with("bidrag", words.of("responses.error.past"));
        }
        if (!errors.isEmpty() || draft.isEmpty()) throw new FormShown(page(form, errors));
        var slug = responses.begin(draft.get(), today);
        var asked = responses.find(slug).orElseThrow();
        var unreached = invited.unreached(reminders.announce(asked.response().id()));
        Toast.saying((words.of("responses.begun") + " " + unreached).strip()).after(redirect);
        return "redirect:" + asked.response().href();
    }

    private Page page(ResponseForm form, FormErrors errors) {
        return new ResponseFormPage(
                words.trail().here(words.of("responses.new")), form, invited.fora(), invited.authorities(), errors);
    }
}
