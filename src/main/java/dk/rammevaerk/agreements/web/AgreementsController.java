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
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private static final int EARLIEST = 2007;
    private static final int LATEST = 2100;

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
        var year = written.number("aar");
        var deadline = written.date("frist");
        var errors = check(written, year);
        if (!errors.isEmpty() || year == null || deadline == null) throw new FormShown(form(written, errors));
        var period = AgreementPeriod.of(year, Integer.parseInt(written.text("laengde")));
        try {
            agreements.begin(
                    period,
                    written.text(ForumChoice.FIELD),
                    Milestones.planned(
                            written.date("hoering-fra"), written.date("hoering-til"), written.date("kkr"), deadline));
            var begun = find(agreements, period.toString());
            choices.cases().take(begun, begun.version(), written.text(CaseChoice.FIELD));
        } catch (PeriodTaken taken) {
            throw new FormShown(
                    form(written, errors.with("aar", wording.messages().of("agreements.error.taken"))));
        }
        Toast.saying(wording.messages().of("agreements.begun")).after(redirect);
        return "redirect:/rammeaftaler/" + period;
    }

    private FormErrors check(Written written, @Nullable Integer year) {
        var messages = wording.messages();
        var chosen = written.text(CaseChoice.FIELD);
        boolean isYear = year != null && year >= EARLIEST && year <= LATEST;
        boolean isLength = LENGTHS.contains(written.text("laengde"));
        var overlapping =
                isYear && year != null && isLength ? overlapping(year, Integer.parseInt(written.text("laengde"))) : "";
        return wording.forms()
                .check("begin", written)
                .refuse(() -> !isYear, "aar", messages.of("agreements.error.year"))
                .refuse(() -> !overlapping.isEmpty(), "aar", messages.of("agreements.error.overlaps", overlapping))
                .refuse(() -> !isLength, "laengde", messages.of("agreements.error.length"))
                .refuse(
                        () -> !choices.fora().options().containsKey(written.text(ForumChoice.FIELD)),
                        ForumChoice.FIELD,
                        messages.of("agreements.error.forum"))
                .mayDate("hoering-fra")
                .mayDate("hoering-til")
                .refuse(
                        () -> isBefore(written.date("hoering-til"), written.date("hoering-fra")),
                        "hoering-til",
                        messages.of("agreements.error.window"))
                .mayDate("kkr")
                .mustDate("frist")
                .refuse(
                        () -> isBefore(written.date("frist"), written.date("kkr")),
                        "frist",
                        messages.of("agreements.error.deadline"))
                .refuse(
                        () -> !chosen.isEmpty()
                                && !chosen.equals(CaseChoice.LATER)
                                && !choices.cases().options().containsKey(chosen),
                        CaseChoice.FIELD,
                        messages.of("agreements.error.case"))
                .errors();
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** The title of an agreement that covers one of those years and begins in another, or empty. */
    private String overlapping(int year, int years) {
        return agreements.all().stream()
                .filter(one -> !one.period().equals(AgreementPeriod.of(year, years)))
                .filter(one -> one.period().firstYear() < year + years
                        && year <= one.period().lastYear())
                .map(wording.forms()::title)
                .findFirst()
                .orElse("");
    }

    private Page form(Written written, FormErrors errors) {
        var lengths = new LinkedHashMap<String, String>();
        LENGTHS.forEach(years -> lengths.put(years, wording.messages().of("agreements.years." + years)));
        var cases = choices.cases().options();
        cases.put(CaseChoice.LATER, wording.messages().of("agreements.case.later"));
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
