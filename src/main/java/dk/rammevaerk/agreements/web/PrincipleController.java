package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.CommonPrinciple;
import dk.rammevaerk.agreements.CommonPrinciple.Initiative;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Principles;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Common principles and their initiatives. */
@Controller
@RequestMapping("/rammeaftaler/{period}")
class PrincipleController {
    private static final String PRINCIPLE = "principle";
    private static final String INITIATIVE = "initiative";
    private static final String NEW_INITIATIVE = "initiative.new";
    private static final String SECTION = "principper";
    private static final String UNDERWAY = "UNDERWAY";
    private static final String ENDED = "ENDED";

    private final Agreements agreements;
    private final Principles principles;
    private final Registrars registrars;
    private final Wording wording;

    PrincipleController(Agreements agreements, Principles principles, Registrars registrars, Wording wording) {
        this.agreements = agreements;
        this.principles = principles;
        this.registrars = registrars;
        this.wording = wording;
    }

    @GetMapping("/principper/ny")
    @OpenTo(Audience.SECRETARIAT)
    Object blank(@PathVariable String period, RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        return unlocked(
                agreement, redirect, () -> form(agreement, "/principper/ny", 0, Written.NOTHING, FormErrors.NONE));
    }

    @PostMapping("/principper/ny")
    @OpenTo(Audience.SECRETARIAT)
    String add(@PathVariable String period, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var written = new Written(fields);
        var errors = check(written);
        wording.saving()
                .write(
                        errors,
                        () -> principles.add(
                                agreement, written.text("titel"), written.text("tekst"), written.text("brud")),
                        told -> form(agreement, "/principper/ny", 0, written, told));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    @GetMapping("/principper/{id}")
    @OpenTo(Audience.SECRETARIAT)
    Object principle(@PathVariable String period, @PathVariable UUID id, RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var one = principle(agreement, id);
        var written = new Written(Map.of("titel", one.title(), "tekst", one.text(), "brud", one.whenBroken()));
        return unlocked(
                agreement,
                redirect,
                () -> form(agreement, "/principper/" + id, one.version(), written, FormErrors.NONE));
    }

    @PostMapping("/principper/{id}")
    @OpenTo(Audience.SECRETARIAT)
    String change(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var one = principle(agreement, id);
        var written = new Written(fields);
        var errors = check(written);
        wording.saving()
                .write(
                        errors,
                        () -> principles.change(
                                agreement,
                                id,
                                version,
                                written.text("titel"),
                                written.text("tekst"),
                                written.text("brud")),
                        told -> form(agreement, "/principper/" + id, one.version(), written, told));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    @GetMapping("/principper/{id}/initiativ")
    @OpenTo(Audience.SECRETARIAT)
    Page blankInitiative(@PathVariable String period, @PathVariable UUID id) {
        var agreement = AgreementsController.find(agreements, period);
        return newInitiative(agreement, principle(agreement, id), Written.NOTHING, FormErrors.NONE);
    }

    @PostMapping("/principper/{id}/initiativ")
    @OpenTo(Audience.SECRETARIAT)
    String addInitiative(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var one = principle(agreement, id);
        var written = new Written(fields);
        var errors = wording.forms()
                .check(NEW_INITIATIVE, written)
                .must(FormCheck.TEXT, "tekst")
                .errors();
        wording.saving()
                .write(
                        errors,
                        () -> principles.addInitiative(agreement, id, written.text("tekst")),
                        told -> newInitiative(agreement, one, written, told));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    /** For the secretariat a form; for others inside what it says and said. */
    @GetMapping("/initiativer/{id}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page initiative(@PathVariable String period, @PathVariable UUID id) {
        var agreement = AgreementsController.find(agreements, period);
        var one = initiative(agreement, id);
        if (registrars.isSecretariat()) return initiativeForm(agreement, one, written(one), FormErrors.NONE);
        return new InitiativePage(wording.forms().trailTo(agreement), one.text(), one.ended(), history(one));
    }

    @PostMapping("/initiativer/{id}")
    @OpenTo(Audience.SECRETARIAT)
    String changeInitiative(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var one = initiative(agreement, id);
        var written = new Written(fields);
        var errors = wording.forms()
                .check(INITIATIVE, written)
                .must(FormCheck.TEXT, "tekst")
                .refuse(
                        () -> !initiativeStates().containsKey(written.text("status")),
                        "status",
                        wording.messages().of("agreements.error.initiative"))
                .must(FormCheck.LINE, "grund")
                .errors();
        wording.saving()
                .write(
                        errors,
                        () -> principles.changeInitiative(
                                agreement,
                                id,
                                version,
                                written.text("tekst"),
                                written.text("status").equals(ENDED),
                                written.text("grund")),
                        told -> initiativeForm(agreement, one, written, told));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    private FormErrors check(Written written) {
        return wording.forms()
                .check(PRINCIPLE, written)
                .must(FormCheck.LINE, "titel")
                .must(FormCheck.TEXT, "tekst")
                .may(FormCheck.TEXT, "brud")
                .errors();
    }

    /** Leads back to the agreement, with the reason, when its principles are locked. */
    private Object unlocked(FrameworkAgreement agreement, RedirectAttributes redirect, Supplier<Page> form) {
        var reason = wording.words().lockedReason(agreement);
        if (reason.isEmpty()) return form.get();
        Toast.saying(reason).after(redirect);
        return "redirect:" + Agreements.href(agreement) + "#" + SECTION;
    }

    private Page form(FrameworkAgreement agreement, String action, int version, Written written, FormErrors errors) {
        return wording.forms()
                .form(PRINCIPLE, written, errors)
                .must(Kind.LINE, "titel")
                .must(Kind.TEXT, "tekst")
                .may(Kind.TEXT, "brud")
                .of(agreement, action, version);
    }

    private Page newInitiative(
            FrameworkAgreement agreement, CommonPrinciple principle, Written written, FormErrors errors) {
        return wording.forms()
                .form(NEW_INITIATIVE, written, errors)
                .must(Kind.TEXT, "tekst")
                .of(agreement, "/principper/" + principle.id() + "/initiativ", 0);
    }

    private Page initiativeForm(FrameworkAgreement agreement, Initiative one, Written written, FormErrors errors) {
        return wording.forms()
                .form(INITIATIVE, written, errors)
                .must(Kind.TEXT, "tekst")
                .choice("status", initiativeStates())
                .must(Kind.LINE, "grund")
                .history(history(one))
                .of(agreement, "/initiativer/" + one.id(), one.version());
    }

    private SequencedMap<String, String> initiativeStates() {
        var states = new LinkedHashMap<String, String>();
        states.put(UNDERWAY, wording.messages().of("agreements.initiative.underway"));
        states.put(ENDED, wording.messages().of("agreements.initiative.ended"));
        return states;
    }

    private List<String> history(Initiative one) {
        return one.changes().stream()
                .map(change -> wording.messages()
                        .of(
                                "agreements.initiative.was",
                                DanishFormat.moment(change.at()),
                                change.was(),
                                change.reason()))
                .toList();
    }

    private static Written written(Initiative one) {
        return new Written(Map.of("tekst", one.text(), "status", one.ended() ? ENDED : UNDERWAY));
    }

    private CommonPrinciple principle(FrameworkAgreement agreement, UUID id) {
        return principles.find(agreement, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Initiative initiative(FrameworkAgreement agreement, UUID id) {
        return principles
                .initiative(agreement, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
