package dk.rammevaerk.inquiries.centralnotices.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice;
import dk.rammevaerk.inquiries.centralnotices.CentralNotices;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for more time, and saying that the answer was sent. */
@Controller
@RequestMapping("/centrale-udmeldinger/{id}")
@OpenTo(Audience.SECRETARIAT)
class NoticeStepController {
    private static final String KEY = "centralNotices.form.";

    private final CentralNotices notices;
    private final Inquiries inquiries;
    private final FormPages forms;
    private final NoticeWords words;

    NoticeStepController(CentralNotices notices, Inquiries inquiries, FormPages forms, NoticeWords words) {
        this.notices = notices;
        this.inquiries = inquiries;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/send")
    Page askSend(@PathVariable UUID id) {
        return sending(id, Map.of("dag", inquiries.today().toString()), FormErrors.NONE);
    }

    @PostMapping("/send")
    String send(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var errors = forms.noDays(forms.lacking(KEY + "send", typed, "dag"), typed, "dag");
        var on = Typed.date(Typed.text(typed, "dag"));
        if (on.isPresent() && on.get().isAfter(inquiries.today())) errors = errors.with("dag", words.of("error.ahead"));
        if (errors.isEmpty() && on.isPresent()) errors = doing(() -> notices.send(id, version, on.get()));
        if (!errors.isEmpty()) throw new FormShown(sending(id, typed, errors));
        return done(id, "done.sent", redirect);
    }

    @GetMapping("/genoptag")
    Page askResume(@PathVariable UUID id) {
        return resuming(id, FormErrors.NONE);
    }

    @PostMapping("/genoptag")
    String resume(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        var errors = doing(() -> notices.resume(id, version));
        if (!errors.isEmpty()) throw new FormShown(resuming(id, errors));
        return done(id, "done.resumed", redirect);
    }

    @GetMapping("/forlaengelse")
    Page askTime(@PathVariable UUID id) {
        return extending(id, Map.of(), FormErrors.NONE);
    }

    @PostMapping("/forlaengelse")
    String time(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var notice = NoticeController.find(notices, id);
        var errors = forms.noDays(forms.lacking(KEY + "extension", typed, "dag", "grund"), typed, "dag");
        var until = Typed.date(Typed.text(typed, "dag"));
        if (until.isPresent() && !until.get().isAfter(notice.due())) {
            errors = errors.with("dag", words.of("error.until"));
        }
        if (errors.isEmpty() && until.isPresent()) {
            errors = doing(() -> notices.askForTime(id, until.get(), Typed.text(typed, "grund")));
        }
        if (!errors.isEmpty()) throw new FormShown(extending(id, typed, errors));
        return done(id, "done.extension", redirect);
    }

    @GetMapping("/forlaengelse/svar")
    Page askTimeAnswer(@PathVariable UUID id) {
        var until = NoticeController.find(notices, id).extensions().stream()
                .filter(CentralNotice.Extension::isOpen)
                .map(one -> one.askedUntil().toString())
                .findFirst()
                .orElse("");
        return answering(id, Map.of("svaret", inquiries.today().toString(), "dag", until), FormErrors.NONE);
    }

    /** A day was granted, or none: then it was refused. */
    @PostMapping("/forlaengelse/svar")
    String timeAnswer(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var notice = NoticeController.find(notices, id);
        var errors = forms.noDays(forms.lacking(KEY + "granted", typed, "svaret"), typed, "svaret", "dag");
        var on = Typed.date(Typed.text(typed, "svaret"));
        var until = Typed.date(Typed.text(typed, "dag"));
        if (on.isPresent() && on.get().isAfter(inquiries.today()))
            errors = errors.with("svaret", words.of("error.ahead"));
        if (until.isPresent() && !until.get().isAfter(notice.due())) {
            errors = errors.with("dag", words.of("error.until"));
        }
        if (errors.isEmpty() && on.isPresent()) {
            errors = doing(() -> notices.answerTime(id, on.get(), until.orElse(null)));
        }
        if (!errors.isEmpty()) throw new FormShown(answering(id, typed, errors));
        return done(id, until.isPresent() ? "done.granted" : "done.refused", redirect);
    }

    private FormErrors doing(Runnable act) {
        try {
            act.run();
            return FormErrors.NONE;
        } catch (InquiryChangedMeanwhile meanwhile) {
            return forms.meanwhile();
        } catch (InquiryStepRefused refused) {
            return FormErrors.NONE.with("", words.of("error.step"));
        }
    }

    private Page sending(UUID id, Map<String, String> typed, FormErrors errors) {
        return page(forms.form(KEY + "send", typed, errors).must(Kind.DATE, "dag"), id, "/send");
    }

    private Page resuming(UUID id, FormErrors errors) {
        return page(forms.form(KEY + "resume", Map.of(), errors), id, "/genoptag");
    }

    private Page extending(UUID id, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY + "extension", typed, errors)
                .must(Kind.DATE, "dag")
                .must(Kind.TEXT, "grund");
        return page(form, id, "/forlaengelse");
    }

    private Page answering(UUID id, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY + "granted", typed, errors)
                .must(Kind.DATE, "svaret")
                .may(Kind.DATE, "dag");
        return page(form, id, "/forlaengelse/svar");
    }

    private Page page(FormPages.Form form, UUID id, String action) {
        var notice = NoticeController.find(notices, id);
        return form.page(words.trailTo(notice), notice.href() + action, notice.version(), notice.href());
    }

    private String done(UUID id, String said, RedirectAttributes redirect) {
        Toast.saying(words.of(said)).after(redirect);
        return "redirect:" + CentralNotice.href(id);
    }
}
