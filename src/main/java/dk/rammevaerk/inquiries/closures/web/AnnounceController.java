package dk.rammevaerk.inquiries.closures.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.PersonCounts;
import dk.rammevaerk.inquiries.closures.Closure;
import dk.rammevaerk.inquiries.closures.Closure.Facts;
import dk.rammevaerk.inquiries.closures.ClosureKind;
import dk.rammevaerk.inquiries.closures.Closures;
import dk.rammevaerk.inquiries.web.AuthorityChoices;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Announcing a closure or an intake stop. */
@Controller
@RequestMapping("/lukninger/ny")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
class AnnounceController {
    private static final String KEY = "closures.form.announce";
    private static final String CONCERNED = "kommune";
    private static final int MOST_PLACES = 9999;

    private final Closures closures;
    private final Inquiries inquiries;
    private final FormPages forms;
    private final AuthorityChoices authorities;
    private final ClosureWords words;

    AnnounceController(
            Closures closures, Inquiries inquiries, FormPages forms, AuthorityChoices authorities, ClosureWords words) {
        this.closures = closures;
        this.inquiries = inquiries;
        this.forms = forms;
        this.authorities = authorities;
        this.words = words;
    }

    @GetMapping
    Page blank() {
        return form(Map.of(), FormErrors.NONE);
    }

    @PostMapping
    String announce(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var errors = errors(typed);
        var from = Typed.date(Typed.text(typed, "fra"));
        var deadline = Typed.date(Typed.text(typed, "frist"));
        if (!errors.isEmpty() || from.isEmpty() || deadline.isEmpty()) throw new FormShown(form(typed, errors));
        var concerned = new HashSet<>(FormPages.chosen(typed, CONCERNED, authorities.all()));
        var facts = new Facts(
                Typed.text(typed, "tilbud"),
                Typed.text(typed, "driftsherre"),
                Typed.choice(typed, "art", ClosureKind.class, ClosureKind.INTAKE_STOP),
                from.get(),
                Typed.date(Typed.text(typed, "til")).orElse(null),
                Typed.number(Typed.text(typed, "pladser")).orElse(null),
                Typed.text(typed, "konsekvenser"),
                Typed.text(typed, "opgave"));
        var id = closures.announce(Typed.text(typed, "myndighed"), facts, deadline.get(), concerned);
        Toast.saying(words.of("done.announced", concerned.size())).after(redirect);
        return "redirect:" + Closure.href(id);
    }

    private FormErrors errors(Map<String, String> typed) {
        var errors = forms.lacking(KEY, typed, "myndighed", "tilbud", "driftsherre", "fra", "opgave", "frist");
        errors = forms.noDays(errors, typed, "fra", "til", "frist");
        var from = Typed.date(Typed.text(typed, "fra"));
        var until = Typed.date(Typed.text(typed, "til"));
        var deadline = Typed.date(Typed.text(typed, "frist"));
        boolean isStop = Typed.text(typed, "art").equals(ClosureKind.INTAKE_STOP.name());
        if (until.isPresent() && !isStop) errors = errors.with("til", words.of("error.until.kind"));
        if (until.isPresent() && from.isPresent() && !until.get().isAfter(from.get())) {
            errors = errors.with("til", words.of("error.until"));
        }
        if (deadline.isPresent() && deadline.get().isBefore(inquiries.today())) {
            errors = errors.with("frist", words.of("error.deadline"));
        }
        var places = Typed.text(typed, "pladser");
        if (!places.isEmpty()
                && Typed.number(places)
                        .filter(one -> one > 0 && one <= MOST_PLACES)
                        .isEmpty()) {
            errors = errors.with("pladser", words.of("error.places"));
        }
        for (var name : new String[] {"konsekvenser", "opgave"}) {
            if (PersonCounts.isIn(Typed.text(typed, name))) errors = errors.with(name, words.of("error.count"));
        }
        if (FormPages.chosen(typed, CONCERNED, authorities.all()).isEmpty()) {
            errors = errors.with(CONCERNED, words.of("error.nobody"));
        }
        return errors;
    }

    private FormPage form(Map<String, String> typed, FormErrors errors) {
        return forms.form(KEY, typed, errors)
                .choice("myndighed", authorities.own())
                .must(Kind.LINE, "tilbud")
                .must(Kind.LINE, "driftsherre")
                .choice("art", forms.choices("closures.kind", Arrays.asList(ClosureKind.values())))
                .must(Kind.DATE, "fra")
                .may(Kind.DATE, "til")
                .may(Kind.LINE, "pladser")
                .may(Kind.TEXT, "konsekvenser")
                .must(Kind.TEXT, "opgave")
                .must(Kind.DATE, "frist")
                .checks(CONCERNED, authorities.all())
                .page(words.trail(), "/lukninger/ny", 0, "/lukninger");
    }
}
