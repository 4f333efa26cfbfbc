package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.ActionPlans;
import dk.rammevaerk.agreements.Activity;
import dk.rammevaerk.agreements.Activity.Facts;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Development areas and their activities. */
@Controller
@RequestMapping("/rammeaftaler/{period}")
class ActionPlanController {
    private static final String ACTIVITY = "activity";
    private static final String AREA = "area";
    private static final String SECTION = "handlingsplan";

    private final Agreements agreements;
    private final ActionPlans plans;
    private final Wording wording;

    ActionPlanController(Agreements agreements, ActionPlans plans, Wording wording) {
        this.agreements = agreements;
        this.plans = plans;
        this.wording = wording;
    }

    @GetMapping("/omraader/ny")
    @OpenTo(Audience.SECRETARIAT)
    Page blankArea(@PathVariable String period) {
        return area(AgreementsController.find(agreements, period), Written.NOTHING, FormErrors.NONE);
    }

    @PostMapping("/omraader/ny")
    @OpenTo(Audience.SECRETARIAT)
    String addArea(@PathVariable String period, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var written = new Written(fields);
        var errors = wording.forms()
                .check(AREA, written)
                .must(FormCheck.LINE, "titel")
                .must(FormCheck.TEXT, "formaal")
                .errors();
        wording.saving()
                .write(
                        errors,
                        () -> plans.addArea(agreement, written.text("titel"), written.text("formaal"), false),
                        told -> area(agreement, written, told));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    @GetMapping("/omraader/{area}/ny")
    @OpenTo(Audience.SECRETARIAT)
    Page blank(@PathVariable String period, @PathVariable UUID area) {
        return form(
                AgreementsController.find(agreements, period),
                "/omraader/" + area + "/ny",
                0,
                Written.NOTHING,
                FormErrors.NONE);
    }

    @PostMapping("/omraader/{area}/ny")
    @OpenTo(Audience.SECRETARIAT)
    String add(
            @PathVariable String period,
            @PathVariable UUID area,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var written = new Written(fields);
        var action = "/omraader/" + area + "/ny";
        var errors = check(written);
        wording.saving()
                .write(
                        errors,
                        () -> plans.add(agreement, area, facts(written)),
                        told -> form(agreement, action, 0, written, told));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    @GetMapping("/aktiviteter/{id}")
    @OpenTo(Audience.SECRETARIAT)
    Page activity(@PathVariable String period, @PathVariable UUID id) {
        var agreement = AgreementsController.find(agreements, period);
        var activity = find(agreement, id);
        return form(agreement, "/aktiviteter/" + id, activity.version(), written(activity.facts()), FormErrors.NONE);
    }

    @PostMapping("/aktiviteter/{id}")
    @OpenTo(Audience.SECRETARIAT)
    String tell(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var activity = find(agreement, id);
        var written = new Written(fields);
        var errors = check(written);
        wording.saving()
                .write(
                        errors,
                        () -> plans.tell(agreement, id, version, facts(written)),
                        told -> form(agreement, "/aktiviteter/" + id, activity.version(), written, told),
                        FormErrors.NONE.with("status", wording.messages().of("agreements.error.activity")));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    private Page area(FrameworkAgreement agreement, Written written, FormErrors errors) {
        return wording.forms()
                .form(AREA, written, errors)
                .must(Kind.LINE, "titel")
                .must(Kind.TEXT, "formaal")
                .of(agreement, "/omraader/ny", 0);
    }

    private Page form(FrameworkAgreement agreement, String action, int version, Written written, FormErrors errors) {
        return wording.forms()
                .form(ACTIVITY, written, errors)
                .must(Kind.LINE, "titel")
                .must(Kind.LINE, "ansvarlig")
                .choice(
                        "status",
                        wording.forms().choices("agreements.activity", Arrays.asList(Activity.State.values())))
                .may(Kind.TEXT, "beskrivelse")
                .may(Kind.LINE, "naeste")
                .may(Kind.DATE, "frist")
                .of(agreement, action, version);
    }

    private FormErrors check(Written written) {
        return wording.forms()
                .check(ACTIVITY, written)
                .must(FormCheck.LINE, "titel", "ansvarlig")
                .choice("status", Activity.State.class)
                .may(FormCheck.TEXT, "beskrivelse")
                .may(FormCheck.LINE, "naeste")
                .mayDate("frist")
                .errors();
    }

    private static Facts facts(Written written) {
        return new Facts(
                written.text("titel"),
                written.text("ansvarlig"),
                written.choice("status", Activity.State.class).orElseThrow(),
                written.text("beskrivelse"),
                written.text("naeste"),
                written.date("frist"));
    }

    private static Written written(Facts facts) {
        return new Written(Map.of(
                "titel", facts.title(),
                "ansvarlig", facts.responsible(),
                "status", facts.state().name(),
                "beskrivelse", facts.status(),
                "naeste", facts.nextStep(),
                "frist", facts.due() == null ? "" : facts.due().toString()));
    }

    private Activity find(FrameworkAgreement agreement, UUID id) {
        return plans.find(agreement, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
