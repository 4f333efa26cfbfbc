package dk.rammevaerk.inquiries.centralnotices.web;

import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Heading;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Version;
import dk.rammevaerk.inquiries.centralnotices.CentralNotices;
import dk.rammevaerk.inquiries.web.AskForms;
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

/** Asking for contributions, and assembling them into one answer. */
@Controller
@RequestMapping("/centrale-udmeldinger/{id}")
@OpenTo(Audience.SECRETARIAT)
class AssembleController {
    private static final String KEY = "centralNotices.form.write";

    private final CentralNotices notices;
    private final NoticePages pages;
    private final AskForms asking;
    private final FormPages forms;
    private final NoticeWords words;

    AssembleController(CentralNotices notices, NoticePages pages, AskForms asking, FormPages forms, NoticeWords words) {
        this.notices = notices;
        this.pages = pages;
        this.asking = asking;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/spoerg")
    Page ask(@PathVariable UUID id) {
        var notice = NoticeController.find(notices, id);
        return asking.blank(words.trailTo(notice), notice.href());
    }

    @PostMapping("/spoerg")
    String ask(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var notice = NoticeController.find(notices, id);
        var asked = asking.read(words.trailTo(notice), notice.href(), typed);
        try {
            notices.ask(id, asked.deadline(), asked.authorities());
        } catch (InquiryStepRefused | InquiryChangedMeanwhile refused) {
            throw asking.refused(words.trailTo(notice), notice.href(), typed);
        }
        Toast.saying(asking.done(asked)).after(redirect);
        return "redirect:" + notice.href();
    }

    @GetMapping("/besvarelse/{heading:[0-9]{1,4}}")
    Page write(@PathVariable UUID id, @PathVariable int heading) {
        var notice = NoticeController.find(notices, id);
        var one = NoticeController.heading(notice, heading);
        var text = one.newest().map(Version::text).orElseGet(() -> pages.contributions(notice, one));
        return writing(notice, one, Map.of("tekst", text), FormErrors.NONE);
    }

    @PostMapping("/besvarelse/{heading:[0-9]{1,4}}")
    String write(
            @PathVariable UUID id,
            @PathVariable int heading,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var notice = NoticeController.find(notices, id);
        var one = NoticeController.heading(notice, heading);
        var errors = forms.lacking(KEY, typed, "tekst");
        try {
            if (errors.isEmpty()) {
                notices.write(id, heading, version, Typed.text(typed, "tekst").replace("\r\n", "\n"));
            }
        } catch (InquiryChangedMeanwhile meanwhile) {
            errors = forms.meanwhile();
        } catch (InquiryStepRefused refused) {
            errors = errors.with("", words.of("error.step"));
        }
        if (!errors.isEmpty()) {
            var now = NoticeController.find(notices, id);
            throw new FormShown(writing(now, NoticeController.heading(now, heading), typed, errors));
        }
        Toast.saying(words.of("done.written", one.title())).after(redirect);
        return "redirect:" + notice.href() + "#overskrift-" + heading;
    }

    private Page writing(CentralNotice notice, Heading heading, Map<String, String> typed, FormErrors errors) {
        return forms.form(KEY, typed, errors)
                .must(Kind.MARKDOWN, "tekst")
                .page(
                        words.trailTo(notice),
                        notice.href() + "/besvarelse/" + heading.ordinal(),
                        heading.newest().map(Version::number).orElse(0),
                        notice.href(),
                        heading.title());
    }
}
