package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.consultations.Consultations;
import dk.rammevaerk.inquiries.consultations.Consultations.Heard;
import dk.rammevaerk.inquiries.web.Invited;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a consultation until it is opened. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class ConsultationFormController {
    private final Consultations consultations;
    private final Inquiries inquiries;
    private final Invited invited;
    private final Messages messages;

    ConsultationFormController(Consultations consultations, Inquiries inquiries, Invited invited, Messages messages) {
        this.consultations = consultations;
        this.inquiries = inquiries;
        this.invited = invited;
        this.messages = messages;
    }

    @GetMapping("/hoeringer/ny")
    Page blank() {
        var fora = invited.fora();
        var forum = fora.isEmpty() ? "" : fora.firstEntry().getKey();
        var form = ConsultationForm.blank(
                forum,
                inquiries.today(),
                invited.authorities().keySet().stream().toList());
        return page("/hoeringer/ny", "/hoeringer", 0, form, FormErrors.NONE);
    }

    @PostMapping("/hoeringer/ny")
    String write(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var form = ConsultationForm.of(fields);
        var errors = checked(form);
        var draft = form.draft();
        if (!errors.isEmpty() || draft.isEmpty()) {
            throw new FormShown(page("/hoeringer/ny", "/hoeringer", 0, form, errors));
        }
        var slug = consultations.write(draft.get());
        Toast.saying(messages.of("consultations.written")).after(redirect);
        return "redirect:/hoeringer/" + slug;
    }

    @GetMapping("/hoeringer/{slug}/ret")
    Page edit(@PathVariable String slug) {
        var heard = find(slug);
        var href = heard.consultation().href();
        return page(href + "/ret", href, heard.consultation().version(), ConsultationForm.of(heard), FormErrors.NONE);
    }

    @PostMapping("/hoeringer/{slug}/ret")
    String rewrite(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var heard = find(slug);
        var href = heard.consultation().href();
        var form = ConsultationForm.of(fields);
        var errors = checked(form);
        var draft = form.draft();
        int now = heard.consultation().version();
        if (!errors.isEmpty() || draft.isEmpty()) {
            throw new FormShown(page(href + "/ret", href, version, form, errors));
        }
        try {
            consultations.rewrite(slug, version, draft.get());
        } catch (InquiryChangedMeanwhile meanwhile) {
            throw new FormShown(page(href + "/ret", href, now, form, with("inquiries.error.meanwhile")));
        } catch (InquiryStepRefused refused) {
            throw new FormShown(page(href + "/ret", href, now, form, with("consultations.error.opened")));
        }
        Toast.saying(messages.of("consultations.saved")).after(redirect);
        return "redirect:" + href;
    }

    private FormErrors with(String key) {
        return FormErrors.NONE.with("", messages.of(key));
    }

    /** What is written, and whether those who are chosen can be asked. */
    private FormErrors checked(ConsultationForm form) {
        var errors = form.check(messages);
        if (!invited.authorities().keySet().containsAll(form.authorities())) {
            errors = errors.with("myndighed", messages.of("consultations.error.nobody"));
        }
        if (!invited.fora().containsKey(form.forum())) {
            errors = errors.with("forum", messages.of("consultations.error.forum"));
        }
        return errors;
    }

    private Page page(String action, String back, int version, ConsultationForm form, FormErrors errors) {
        var audiences = new LinkedHashMap<String, String>();
        for (var one : AnswerAudience.values()) {
            audiences.put(one.name(), messages.of("inquiries.audience." + one));
        }
        var heading = messages.of("consultations.form");
        return new ConsultationFormPage(
                heading,
                Trail.of(messages.of("inquiries.area.CONSULTATION"), "/hoeringer")
                        .here(messages.of(action.endsWith("/ny") ? "consultations.new" : "consultations.edit")),
                action,
                version,
                form,
                invited.fora(),
                audiences,
                invited.authorities(),
                back,
                errors);
    }

    private Heard find(String slug) {
        return consultations.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
