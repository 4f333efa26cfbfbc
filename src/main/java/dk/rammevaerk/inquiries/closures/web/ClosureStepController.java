package dk.rammevaerk.inquiries.closures.web;

import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.closures.Closure;
import dk.rammevaerk.inquiries.closures.ClosureKind;
import dk.rammevaerk.inquiries.closures.Closures;
import dk.rammevaerk.inquiries.closures.PersonsCounted;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Postponing, revoking and ending a closure. */
@Controller
@RequestMapping("/lukninger/{id}")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
class ClosureStepController {
    private static final String KEY = "closures.form.";

    private final Closures closures;
    private final FormPages forms;
    private final ClosureWords words;

    ClosureStepController(Closures closures, FormPages forms, ClosureWords words) {
        this.closures = closures;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/udskyd")
    Page askPostpone(@PathVariable UUID id) {
        var closure = own(id);
        var typed = new LinkedHashMap<String, String>();
        typed.put("fra", closure.facts().from().toString());
        if (closure.facts().until() != null)
            typed.put("til", closure.facts().until().toString());
        return postponing(closure, typed, FormErrors.NONE);
    }

    @PostMapping("/udskyd")
    String postpone(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var closure = own(id);
        var errors = forms.noDays(forms.lacking(KEY + "postpone", typed, "fra", "grund"), typed, "fra", "til");
        var from = Typed.date(Typed.text(typed, "fra"));
        boolean mayEnd = closure.facts().kind() == ClosureKind.INTAKE_STOP;
        var until = Typed.date(Typed.text(typed, "til")).filter(day -> mayEnd);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            errors = errors.with("til", words.of("error.until"));
        }
        if (!errors.isEmpty() || from.isEmpty()) throw new FormShown(postponing(closure, typed, errors));
        var reason = Typed.text(typed, "grund");
        var failed = doing(() -> closures.postpone(id, version, from.get(), until.orElse(null), reason));
        if (!failed.isEmpty()) throw new FormShown(postponing(own(id), typed, failed));
        return done(closure, "done.postponed", redirect);
    }

    @GetMapping("/tilbagekald")
    Page askRevoke(@PathVariable UUID id) {
        return revoking(own(id), Map.of(), FormErrors.NONE);
    }

    @PostMapping("/tilbagekald")
    String revoke(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var closure = own(id);
        var errors = forms.lacking(KEY + "revoke", typed, "grund");
        if (errors.isEmpty()) errors = doing(() -> closures.revoke(id, version, Typed.text(typed, "grund")));
        if (!errors.isEmpty()) throw new FormShown(revoking(own(id), typed, errors));
        return done(closure, "done.revoked", redirect);
    }

    @GetMapping("/afslut")
    Page askFinish(@PathVariable UUID id) {
        return finishing(own(id), FormErrors.NONE);
    }

    @PostMapping("/afslut")
    String finish(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        var closure = own(id);
        var errors = doing(() -> closures.finish(id, version));
        if (!errors.isEmpty()) throw new FormShown(finishing(own(id), errors));
        return done(closure, "done.finished", redirect);
    }

    private FormErrors doing(Runnable act) {
        try {
            act.run();
            return FormErrors.NONE;
        } catch (InquiryChangedMeanwhile meanwhile) {
            return forms.meanwhile();
        } catch (PersonsCounted counted) {
            return FormErrors.NONE.with("grund", words.of("error.count"));
        } catch (InquiryStepRefused refused) {
            return FormErrors.NONE.with("", words.of("error.step"));
        }
    }

    private FormPage postponing(Closure closure, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY + "postpone", typed, errors).must(Kind.DATE, "fra");
        if (closure.facts().kind() == ClosureKind.INTAKE_STOP) form.may(Kind.DATE, "til");
        return page(form.must(Kind.TEXT, "grund"), closure, "/udskyd");
    }

    private FormPage revoking(Closure closure, Map<String, String> typed, FormErrors errors) {
        return page(forms.form(KEY + "revoke", typed, errors).must(Kind.TEXT, "grund"), closure, "/tilbagekald");
    }

    private FormPage finishing(Closure closure, FormErrors errors) {
        return page(forms.form(KEY + "finish", Map.of(), errors), closure, "/afslut");
    }

    private FormPage page(FormPages.Form form, Closure closure, String action) {
        return form.page(
                words.trailTo(closure),
                closure.href() + action,
                closure.version(),
                closure.href(),
                words.title(closure));
    }

    private String done(Closure closure, String said, RedirectAttributes redirect) {
        Toast.saying(words.of(said)).after(redirect);
        return "redirect:" + closure.href();
    }

    private Closure own(UUID id) {
        var closure = ClosureController.find(closures, id);
        if (!closures.mayChange(closure)) throw new NotTheirAnswer();
        return closure;
    }
}
