package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.AgreementState;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FinalSteps;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.PoliticalApproval;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An agreement's steps from draft to the national agency. Each asks first. */
@Controller
@RequestMapping("/rammeaftaler/{period}/skridt/{step}")
@OpenTo(Audience.SECRETARIAT)
class AgreementStepController {
    private static final Map<AgreementState, String> WORDS = Map.of(
            AgreementState.DRAFT, "kladde",
            AgreementState.IN_CONSULTATION, "hoering",
            AgreementState.IN_APPROVAL, "godkendelse",
            AgreementState.FINAL, "vedtaget",
            AgreementState.PUBLISHED, "offentliggjort",
            AgreementState.SENT, "sendt");

    private final Agreements agreements;
    private final PoliticalApproval approval;
    private final FinalSteps steps;
    private final Wording wording;

    AgreementStepController(Agreements agreements, PoliticalApproval approval, FinalSteps steps, Wording wording) {
        this.agreements = agreements;
        this.approval = approval;
        this.steps = steps;
        this.wording = wording;
    }

    /** The state as it stands in addresses. */
    static String word(AgreementState state) {
        return Objects.requireNonNull(WORDS.get(state));
    }

    @GetMapping
    Page ask(@PathVariable String period, @PathVariable String step) {
        var agreement = AgreementsController.find(agreements, period);
        var next = next(agreement, step);
        var fields = next == AgreementState.IN_APPROVAL
                ? Map.of(
                        "indstilling", wording.messages().of("agreements.package.recommendation", agreement.period()),
                        "sagsfremstilling",
                                wording.messages()
                                        .of(
                                                "agreements.package.case",
                                                agreement.period(),
                                                DanishFormat.date(
                                                        agreement.milestones().deadline())))
                : Map.of("dag", steps.likely(agreement, next).toString());
        return form(agreement, next, new Written(fields), FormErrors.NONE);
    }

    @PostMapping
    String take(
            @PathVariable String period,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var next = next(agreement, step);
        var written = new Written(fields);
        wording.saving()
                .write(
                        lacking(agreement, next, written),
                        () -> step(agreement, version, next, written),
                        told -> form(agreement, next, written, told),
                        FormErrors.NONE.with("", wording.messages().of("agreements.error.step." + next)));
        Toast.saying(wording.messages()
                        .of("agreements.stepped." + next, wording.forms().title(agreement)))
                .after(redirect);
        return "redirect:" + Agreements.href(agreement);
    }

    private FormErrors lacking(FrameworkAgreement agreement, AgreementState next, Written written) {
        var messages = wording.messages();
        var check = wording.forms().check(key(agreement, next), written);
        if (next == AgreementState.IN_APPROVAL) {
            return check.must(FormCheck.TEXT, "indstilling")
                    .must(FormCheck.BOOK, "sagsfremstilling")
                    .errors();
        }
        if (!isDated(agreement, next)) return FormErrors.NONE;
        var day = written.date("dag");
        check.mustDate("dag")
                .refuse(() -> day != null && day.isAfter(steps.today()), "dag", messages.of("agreements.error.future"));
        steps.earliest(agreement, next)
                .ifPresent(earliest -> check.refuse(
                        () -> day != null && day.isBefore(earliest),
                        "dag",
                        messages.of("agreements.error.early", DanishFormat.date(earliest))));
        return check.errors();
    }

    /** What is still open when it is made final. */
    private List<String> open(FrameworkAgreement agreement) {
        var notes = new ArrayList<String>();
        var open = steps.open(agreement);
        var unproven = steps.unproven(agreement);
        if (!open.isEmpty()) notes.add(wording.messages().of("agreements.step.open", String.join(", ", open)));
        if (!unproven.isEmpty()) {
            notes.add(wording.messages().of("agreements.step.unproven", String.join(", ", unproven)));
        }
        return notes;
    }

    private void lay(FrameworkAgreement agreement, int version, Written written) {
        approval.begin(
                agreement.period(),
                version,
                wording.forms().title(agreement),
                written.text("indstilling")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                written.text("sagsfremstilling"));
    }

    private void step(FrameworkAgreement agreement, int version, AgreementState next, Written written) {
        if (next == AgreementState.IN_APPROVAL) {
            lay(agreement, version, written);
            return;
        }
        var day = written.date("dag");
        agreements.step(agreement.period(), version, next, day == null ? steps.today() : day);
    }

    private AgreementFormPage form(
            FrameworkAgreement agreement, AgreementState next, Written written, FormErrors errors) {
        var form = wording.forms().form(key(agreement, next), written, errors);
        if (next == AgreementState.IN_APPROVAL) {
            form.must(Kind.TEXT, "indstilling").must(Kind.MARKDOWN, "sagsfremstilling");
        } else if (isDated(agreement, next)) {
            form.must(Kind.DATE, "dag");
            if (next == AgreementState.FINAL) form.notes(open(agreement));
        }
        return form.of(agreement, "/skridt/" + word(next), agreement.version());
    }

    /** Whether the day of the step is remembered. */
    private static boolean isDated(FrameworkAgreement agreement, AgreementState next) {
        return next == AgreementState.PUBLISHED
                || next == AgreementState.SENT
                || (next == AgreementState.FINAL && agreement.state() == AgreementState.IN_APPROVAL);
    }

    private static String key(FrameworkAgreement agreement, AgreementState next) {
        return agreement.state() == AgreementState.PUBLISHED && next == AgreementState.FINAL
                ? "step.UNPUBLISHED"
                : "step." + next;
    }

    private static AgreementState next(FrameworkAgreement agreement, String step) {
        return Arrays.stream(AgreementState.values())
                .filter(state -> word(state).equals(step) && agreement.state().mayBecome(state))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
