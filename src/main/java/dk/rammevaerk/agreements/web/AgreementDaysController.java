package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.DayCorrections;
import dk.rammevaerk.agreements.FinalSteps;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a wrong day of an agreement's last steps is corrected. */
@Controller
@RequestMapping("/rammeaftaler/{period}/datoer")
@OpenTo(Audience.SECRETARIAT)
class AgreementDaysController {
    private static final String KEY = "days";
    private static final String FINAL = "endelig";
    private static final String PUBLISHED = "offentliggjort";
    private static final String SENT = "sendt";
    private static final String REASON = "grund";

    private final Agreements agreements;
    private final DayCorrections corrections;
    private final FinalSteps steps;
    private final Wording wording;

    AgreementDaysController(Agreements agreements, DayCorrections corrections, FinalSteps steps, Wording wording) {
        this.agreements = agreements;
        this.corrections = corrections;
        this.steps = steps;
        this.wording = wording;
    }

    @GetMapping
    Page ask(@PathVariable String period) {
        var agreement = find(period);
        var fields = new LinkedHashMap<String, String>();
        days(agreement).forEach((name, day) -> fields.put(name, day.toString()));
        return form(agreement, new Written(fields), FormErrors.NONE);
    }

    @PostMapping
    String correct(
            @PathVariable String period,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = find(period);
        var written = new Written(fields);
        wording.saving()
                .write(
                        check(agreement, written),
                        () -> corrections.correct(
                                agreement.period(),
                                version,
                                written.date(FINAL),
                                written.date(PUBLISHED),
                                written.date(SENT),
                                written.text(REASON)),
                        told -> form(agreement, written, told),
                        FormErrors.NONE.with("", wording.messages().of("agreements.error.order")));
        return wording.saving().saved(agreement, "milepaele", redirect);
    }

    private FormErrors check(FrameworkAgreement agreement, Written written) {
        var check = wording.forms().check(KEY, written);
        var before = steps.lastAnswer(agreement).orElse(null);
        for (var name : days(agreement).keySet()) {
            var day = written.date(name);
            var earliest = before;
            check.mustDate(name)
                    .refuse(
                            () -> day != null && day.isAfter(steps.today()),
                            name,
                            wording.messages().of("agreements.error.future"))
                    .refuse(() -> isBefore(day, earliest), name, early(earliest));
            if (day != null) before = day;
        }
        return check.must(FormCheck.LINE, REASON).errors();
    }

    private String early(@Nullable LocalDate earliest) {
        return earliest == null ? "" : wording.messages().of("agreements.error.early", DanishFormat.date(earliest));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate earliest) {
        return day != null && earliest != null && day.isBefore(earliest);
    }

    private Page form(FrameworkAgreement agreement, Written written, FormErrors errors) {
        var form = wording.forms().form(KEY, written, errors);
        days(agreement).keySet().forEach(name -> form.must(Kind.DATE, name));
        return form.must(Kind.LINE, REASON).history(history(agreement)).of(agreement, "/datoer", agreement.version());
    }

    private List<String> history(FrameworkAgreement agreement) {
        return corrections.of(agreement).stream()
                .map(one -> wording.messages()
                        .of(
                                "agreements.days.were",
                                DanishFormat.moment(one.at()),
                                was(one.wasFinal()),
                                was(one.wasPublished()),
                                was(one.wasSent()),
                                one.reason()))
                .toList();
    }

    private String was(@Nullable LocalDate day) {
        return day == null ? wording.messages().of("agreements.days.none") : DanishFormat.date(day);
    }

    /** Those that are there, in the order they follow each other. */
    private static SequencedMap<String, LocalDate> days(FrameworkAgreement agreement) {
        var days = new LinkedHashMap<String, LocalDate>();
        var all = agreement.milestones();
        if (all.finalOn() != null) days.put(FINAL, all.finalOn());
        if (all.publishedOn() != null) days.put(PUBLISHED, all.publishedOn());
        if (all.sentOn() != null) days.put(SENT, all.sentOn());
        return days;
    }

    private FrameworkAgreement find(String period) {
        var agreement = AgreementsController.find(agreements, period);
        if (days(agreement).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return agreement;
    }
}
