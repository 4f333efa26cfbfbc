package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.RoundRefused.Reason;
import dk.rammevaerk.reporting.Rounds;
import java.util.LinkedHashMap;
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

/** What is done with a round for a reason: it is locked, opened again, or one authority gets longer. */
@Controller
@RequestMapping("/indberetning/{slug}")
@OpenTo(Audience.SECRETARIAT)
class RoundReasonController {
    private static final String REASON = "begrundelse";
    private static final String UNTIL = "frist";

    private final Rounds rounds;
    private final FormPages forms;
    private final ReportingWords words;
    private final Messages messages;

    RoundReasonController(Rounds rounds, FormPages forms, ReportingWords words, Messages messages) {
        this.rounds = rounds;
        this.forms = forms;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/luk")
    Page askToLock(@PathVariable String slug) {
        return reason(find(slug), "luk", Map.of(), FormErrors.NONE);
    }

    @PostMapping("/luk")
    String lock(@PathVariable String slug, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var round = find(slug);
        return take(
                round,
                "luk",
                typed,
                redirect,
                () -> rounds.lock(round.id(), RoundForms.version(typed), Typed.text(typed, REASON)));
    }

    @GetMapping("/genaabn")
    Page askToReopen(@PathVariable String slug) {
        return reason(find(slug), "genaabn", Map.of(), FormErrors.NONE);
    }

    @PostMapping("/genaabn")
    String reopen(@PathVariable String slug, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var round = find(slug);
        return take(
                round,
                "genaabn",
                typed,
                redirect,
                () -> rounds.reopen(round.id(), RoundForms.version(typed), Typed.text(typed, REASON)));
    }

    @GetMapping("/{authority:[0-9]+}/frist")
    Page askToExtend(@PathVariable String slug, @PathVariable String authority) {
        var round = find(slug);
        var invitation = find(round, authority);
        var typed = new LinkedHashMap<String, String>();
        if (invitation.isExtended()) {
            typed.put(UNTIL, invitation.due().toString());
            typed.put(REASON, Objects.requireNonNullElse(invitation.extension(), ""));
        }
        return extension(round, invitation, typed, FormErrors.NONE);
    }

    @PostMapping("/{authority:[0-9]+}/frist")
    String extend(
            @PathVariable String slug,
            @PathVariable String authority,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var round = find(slug);
        var invitation = find(round, authority);
        var errors = forms.noDays(forms.lacking("reporting.frist", typed, UNTIL, REASON), typed, UNTIL);
        if (!errors.isEmpty()) throw new FormShown(extension(round, invitation, typed, errors));
        try {
            rounds.extend(
                    round.id(),
                    authority,
                    Typed.date(Typed.text(typed, UNTIL)).orElseThrow(),
                    Typed.text(typed, REASON));
        } catch (RoundRefused refused) {
            var field = refused.reason() == Reason.DAY ? UNTIL : "";
            throw new FormShown(
                    extension(round, invitation, typed, FormErrors.NONE.with(field, words.refused(refused))));
        }
        Toast.saying(messages.of("reporting.frist.done", invitation.name())).after(redirect);
        return "redirect:" + round.href();
    }

    private String take(
            ReportingRound round, String step, Map<String, String> typed, RedirectAttributes redirect, Runnable act) {
        try {
            act.run();
        } catch (RoundRefused refused) {
            var field = refused.reason() == Reason.NO_REASON ? REASON : "";
            throw new FormShown(reason(round, step, typed, FormErrors.NONE.with(field, words.refused(refused))));
        } catch (RoundChangedMeanwhile meanwhile) {
            throw new FormShown(reason(round, step, typed, forms.meanwhile()));
        }
        Toast.saying(messages.of("reporting." + step + ".done")).after(redirect);
        return "redirect:" + round.href();
    }

    private FormPage reason(ReportingRound round, String step, Map<String, String> typed, FormErrors errors) {
        return forms.form("reporting." + step, typed, errors)
                .must(Kind.TEXT, REASON)
                .page(words.trail(round), round.href() + "/" + step, round.version(), round.href(), round.title());
    }

    private FormPage extension(
            ReportingRound round, Invitation invitation, Map<String, String> typed, FormErrors errors) {
        return forms.form("reporting.frist", typed, errors)
                .must(Kind.DATE, UNTIL)
                .must(Kind.TEXT, REASON)
                .page(
                        words.trail(round),
                        round.href(invitation.authority()) + "/frist",
                        round.version(),
                        round.href(),
                        invitation.name());
    }

    private static Invitation find(ReportingRound round, String authority) {
        return round.of(authority).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ReportingRound find(String slug) {
        return rounds.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
