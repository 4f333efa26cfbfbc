package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.agreements.PeriodTaken;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of agreements, one of them, and beginning one. */
@Controller
class AgreementsController {
    /** How many years an agreement may be for. */
    private static final List<String> LENGTHS = List.of("2", "4");

    private final Agreements agreements;
    private final AgreementPages pages;
    private final Registrars registrars;
    private final Choices choices;
    private final Wording wording;

    AgreementsController(
            Agreements agreements, AgreementPages pages, Registrars registrars, Choices choices, Wording wording) {
        this.agreements = agreements;
        this.pages = pages;
        this.registrars = registrars;
        this.choices = choices;
        this.wording = wording;
    }

    /** What is chosen when an agreement begins. */
    @Component
    record Choices(ForumChoice fora, CaseChoice cases) {}

    @GetMapping("/rammeaftaler")
    @OpenTo(Audience.EVERYONE)
    Page list() {
        var inside = registrars.isInside();
        return new AgreementsPage(
                agreements.all().stream()
                        .map(one -> new AgreementsPage.Row(
                                wording.forms().title(one),
                                Agreements.href(one),
                                wording.words().state(one),
                                wording.words().lead(one, inside)))
                        .toList(),
                registrars.isSecretariat());
    }

    @GetMapping("/rammeaftaler/{period}")
    @OpenTo(Audience.EVERYONE)
    Page agreement(@PathVariable String period) {
        return pages.page(find(agreements, period));
    }

    @GetMapping("/rammeaftaler/ny")
    @OpenTo(Audience.SECRETARIAT)
    Page blank() {
        return form(new Written(Map.of(CaseChoice.FIELD, choices.cases().usual())), FormErrors.NONE);
    }

    @PostMapping("/rammeaftaler/ny")
    @OpenTo(Audience.SECRETARIAT)
    String begin(@RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var written = new Written(fields);
        var errors = wording.forms().lacking("begin", written, "aar", "frist");
        var year = written.number("aar");
        var deadline = written.date("frist");
        if (year != null && (year < 2007 || year > 2100)) {
            errors = errors.with("aar", wording.messages().of("agreements.error.year"));
        }
        var from = written.date("hoering-fra");
        var to = written.date("hoering-til");
        if (from != null && to != null && to.isBefore(from)) {
            errors = errors.with("hoering-til", wording.messages().of("agreements.error.window"));
        }
        if (!LENGTHS.contains(written.text("laengde"))) {
            errors = errors.with("laengde", wording.messages().of("agreements.error.length"));
        }
        if (!choices.fora().options().containsKey(written.text(ForumChoice.FIELD))) {
            errors = errors.with(ForumChoice.FIELD, wording.messages().of("agreements.error.forum"));
        }
        var chosen = written.text(CaseChoice.FIELD);
        if (!chosen.isEmpty() && !choices.cases().options().containsKey(chosen)) {
            errors = errors.with(CaseChoice.FIELD, wording.messages().of("agreements.error.case"));
        }
        if (!errors.isEmpty() || year == null || deadline == null) throw new FormShown(form(written, errors));
        var period = AgreementPeriod.of(year, Integer.parseInt(written.text("laengde")));
        try {
            agreements.begin(
                    period,
                    written.text(ForumChoice.FIELD),
                    Milestones.planned(from, to, written.date("kkr"), deadline));
            var begun = find(agreements, period.toString());
            choices.cases().take(begun, begun.version(), chosen);
        } catch (PeriodTaken taken) {
            throw new FormShown(
                    form(written, errors.with("aar", wording.messages().of("agreements.error.taken"))));
        }
        Toast.saying(wording.messages().of("agreements.begun")).after(redirect);
        return "redirect:/rammeaftaler/" + period;
    }

    private Page form(Written written, FormErrors errors) {
        var lengths = new LinkedHashMap<String, String>();
        LENGTHS.forEach(years -> lengths.put(years, wording.messages().of("agreements.years." + years)));
        var cases = choices.cases().options();
        cases.put("", wording.messages().of("agreements.case.later"));
        return wording.forms()
                .form("begin", written, errors)
                .must(Kind.LINE, "aar")
                .choice("laengde", lengths)
                .choice(ForumChoice.FIELD, choices.fora().options())
                .may(Kind.DATE, "hoering-fra")
                .may(Kind.DATE, "hoering-til")
                .may(Kind.DATE, "kkr")
                .must(Kind.DATE, "frist")
                .choice(CaseChoice.FIELD, cases)
                .page(wording.forms().trail(), "/rammeaftaler/ny", 0, "/rammeaftaler");
    }

    /** The agreement of that period, when the reader may see it. */
    static FrameworkAgreement find(Agreements agreements, String period) {
        return agreements.find(period).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
