package dk.rammevaerk.inquiries.centralnotices.web;

import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Facts;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Heading;
import dk.rammevaerk.inquiries.centralnotices.CentralNotices;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.Typed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A central notice has come, or one is treated anew. */
@Controller
@RequestMapping("/centrale-udmeldinger")
@OpenTo(Audience.SECRETARIAT)
class ReceiveController {
    private static final String KEY = "centralNotices.form.receive";
    private static final String TOP = "/centrale-udmeldinger";

    private final CentralNotices notices;
    private final FormPages forms;
    private final NoticeWords words;

    ReceiveController(CentralNotices notices, FormPages forms, NoticeWords words) {
        this.notices = notices;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/ny")
    Page blank() {
        return form(null, Map.of("overskrifter", words.of("headings")), FormErrors.NONE);
    }

    @PostMapping("/ny")
    String receive(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return receive(null, typed, redirect);
    }

    @GetMapping("/{id}/forny")
    Page renewed(@PathVariable UUID id) {
        var first = NoticeController.find(notices, id);
        var typed = Map.of(
                "titel", words.of("renewal.of", first.facts().title()),
                "maalgruppe", first.facts().targetGroup(),
                "afsender", first.facts().issuer(),
                "overskrifter", first.headings().stream().map(Heading::title).collect(Collectors.joining("\n")));
        return form(first, typed, FormErrors.NONE);
    }

    @PostMapping("/{id}/forny")
    String renew(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        return receive(NoticeController.find(notices, id), typed, redirect);
    }

    private String receive(@Nullable CentralNotice first, Map<String, String> typed, RedirectAttributes redirect) {
        var errors = forms.lacking(KEY, typed, "titel", "maalgruppe", "afsender", "modtaget", "frist", "overskrifter");
        errors = forms.noDays(errors, typed, "modtaget", "frist");
        var received = Typed.date(Typed.text(typed, "modtaget"));
        var deadline = Typed.date(Typed.text(typed, "frist"));
        if (received.isPresent() && deadline.isPresent() && deadline.get().isBefore(received.get())) {
            errors = errors.with("frist", words.of("error.deadline"));
        }
        if (!errors.isEmpty() || received.isEmpty() || deadline.isEmpty()) {
            throw new FormShown(form(first, typed, errors));
        }
        var facts = new Facts(
                Typed.text(typed, "titel"),
                Typed.text(typed, "maalgruppe"),
                Typed.text(typed, "afsender"),
                received.get(),
                deadline.get());
        try {
            var id = notices.receive(facts, headings(typed), first == null ? null : first.id());
            Toast.saying(words.of("done.received")).after(redirect);
            return "redirect:" + CentralNotice.href(id);
        } catch (InquiryStepRefused refused) {
            throw new FormShown(form(first, typed, FormErrors.NONE.with("", words.of("error.renew"))));
        }
    }

    private static List<String> headings(Map<String, String> typed) {
        return Typed.text(typed, "overskrifter")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Page form(@Nullable CentralNotice first, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY, typed, errors)
                .must(Kind.LINE, "titel")
                .must(Kind.LINE, "maalgruppe")
                .must(Kind.LINE, "afsender")
                .must(Kind.DATE, "modtaget")
                .must(Kind.DATE, "frist")
                .must(Kind.TEXT, "overskrifter");
        Trail trail = first == null ? words.trail() : words.trailTo(first);
        return first == null
                ? form.page(trail, TOP + "/ny", 0, TOP)
                : form.page(trail, first.href() + "/forny", 0, first.href());
    }
}
