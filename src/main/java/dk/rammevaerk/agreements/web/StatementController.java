package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.AuthorityStatement;
import dk.rammevaerk.agreements.AuthorityStatement.Facts;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.NotTheirStatement;
import dk.rammevaerk.agreements.Statements;
import dk.rammevaerk.agreements.web.AgreementFormPage.Kind;
import dk.rammevaerk.agreements.web.AgreementPages.Wording;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
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

/** What authorities state about take-overs, openings and closures. */
@Controller
@RequestMapping("/rammeaftaler/{period}/udmeldinger")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
class StatementController {
    private static final String KEY = "statement";
    private static final String SECTION = "udmeldinger";

    private final Agreements agreements;
    private final Statements statements;
    private final AuthorityChoice choice;
    private final Wording wording;

    StatementController(Agreements agreements, Statements statements, AuthorityChoice choice, Wording wording) {
        this.agreements = agreements;
        this.statements = statements;
        this.choice = choice;
        this.wording = wording;
    }

    @GetMapping("/ny")
    Page blank(@PathVariable String period) {
        return form(AgreementsController.find(agreements, period), null, Written.NOTHING, FormErrors.NONE);
    }

    @PostMapping("/ny")
    String state(@PathVariable String period, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var written = new Written(fields);
        var errors = check(written.lacks("myndighed"), written);
        wording.saving()
                .write(
                        errors,
                        () -> statements.state(agreement, written.text("myndighed"), facts(written)),
                        told -> form(agreement, null, written, told));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    @GetMapping("/{id}")
    Page statement(@PathVariable String period, @PathVariable UUID id) {
        var agreement = AgreementsController.find(agreements, period);
        var one = find(agreement, id);
        if (!choice.options().containsKey(one.authority())) throw new NotTheirStatement();
        return form(agreement, one, written(one), FormErrors.NONE);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var one = find(agreement, id);
        var written = new Written(fields);
        var errors = check(false, written);
        wording.saving()
                .write(
                        errors,
                        () -> statements.change(agreement, id, version, facts(written)),
                        told -> form(agreement, one, written, told));
        return wording.saving().saved(agreement, SECTION, redirect);
    }

    @PostMapping("/{id}/traek-tilbage")
    String withdraw(
            @PathVariable String period,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var agreement = AgreementsController.find(agreements, period);
        var one = find(agreement, id);
        wording.saving()
                .write(
                        FormErrors.NONE,
                        () -> statements.withdraw(agreement, id, version),
                        told -> form(agreement, one, written(one), told));
        return wording.saving().done(agreement, SECTION, "agreements.statement.withdrawn", redirect);
    }

    private Page form(
            FrameworkAgreement agreement, @Nullable AuthorityStatement one, Written written, FormErrors errors) {
        var form = wording.forms().form(KEY, written, errors);
        if (one == null) form.choice("myndighed", choice.options());
        form.choice(
                        "art",
                        wording.forms()
                                .choices("agreements.statement.kind", Arrays.asList(AuthorityStatement.Kind.values())))
                .must(Kind.LINE, "tilbud")
                .may(Kind.DATE, "fra")
                .may(Kind.TEXT, "note");
        if (one == null) return form.of(agreement, "/udmeldinger/ny", 0);
        return form.withdrawing(Agreements.href(agreement) + "/udmeldinger/" + one.id() + "/traek-tilbage")
                .of(agreement, "/udmeldinger/" + one.id(), one.version());
    }

    private FormErrors check(boolean nobody, Written written) {
        return wording.forms()
                .check(KEY, written)
                .refuse(() -> nobody, "myndighed", wording.messages().of("agreements.error.authority"))
                .choice("art", AuthorityStatement.Kind.class)
                .must(FormCheck.LINE, "tilbud")
                .mayDate("fra")
                .may(FormCheck.TEXT, "note")
                .errors();
    }

    private static Facts facts(Written written) {
        return new Facts(
                written.choice("art", AuthorityStatement.Kind.class).orElseThrow(),
                written.text("tilbud"),
                written.date("fra"),
                written.text("note"));
    }

    private static Written written(AuthorityStatement one) {
        var facts = one.facts();
        return new Written(Map.of(
                "art", facts.kind().name(),
                "tilbud", facts.facility(),
                "fra", facts.from() == null ? "" : facts.from().toString(),
                "note", facts.note()));
    }

    private AuthorityStatement find(FrameworkAgreement agreement, UUID id) {
        return statements.find(agreement, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
