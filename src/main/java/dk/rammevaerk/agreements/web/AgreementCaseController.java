package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing the case that is an agreement's way through the fora. */
@Controller
@RequestMapping("/rammeaftaler/{period}/sag")
@OpenTo(Audience.SECRETARIAT)
class AgreementCaseController {
    private static final String KEY = "case";

    private final Agreements agreements;
    private final CaseChoice choice;
    private final Wording wording;

    AgreementCaseController(Agreements agreements, CaseChoice choice, Wording wording) {
        this.agreements = agreements;
        this.choice = choice;
        this.wording = wording;
    }

    @GetMapping
    Page ask(@PathVariable String period) {
        var agreement = AgreementsController.find(agreements, period);
        return form(agreement, new Written(Map.of(CaseChoice.FIELD, choice.now(agreement))), FormErrors.NONE);
    }

    @PostMapping
    String choose(
            @PathVariable String period,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var written = new Written(fields);
        var errors = wording.forms()
                .check(KEY, written)
                .must(FormCheck.LINE, CaseChoice.FIELD)
                .errors();
        wording.saving()
                .write(
                        errors,
                        () -> choice.take(agreement, version, written.text(CaseChoice.FIELD)),
                        told -> form(agreement, written, told));
        return wording.saving().done(agreement, "sagens-vej", "agreements.case.chosen", redirect);
    }

    private Page form(FrameworkAgreement agreement, Written written, FormErrors errors) {
        return wording.forms()
                .form(KEY, written, errors)
                .choice(CaseChoice.FIELD, choice.options())
                .of(agreement, "/sag", agreement.version());
    }
}
