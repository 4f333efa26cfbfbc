package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.indicators.ChangedMeanwhile;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.IndicatorValues;
import dk.rammevaerk.reporting.indicators.NotTheirFigures;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Programmes;
import dk.rammevaerk.reporting.indicators.ReasonLacks;
import dk.rammevaerk.reporting.indicators.Source;
import dk.rammevaerk.reporting.indicators.Tally;
import dk.rammevaerk.reporting.indicators.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering figures by hand: all of them by the secretariat, the own ones by a reporter. */
@Controller
@RequestMapping("/programmer/{slug}/{number:[0-9]+}/tal")
@OpenTo({Audience.SECRETARIAT, Audience.REPORTER})
class EntryController {
    private final Programmes programmes;
    private final IndicatorValues values;
    private final EntryForm form;
    private final IndicatorWords words;

    EntryController(Programmes programmes, IndicatorValues values, EntryForm form, IndicatorWords words) {
        this.programmes = programmes;
        this.values = values;
        this.form = form;
        this.words = words;
    }

    @GetMapping
    Page ask(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(name = "pr", defaultValue = "") String day) {
        var programme = ProgrammesController.find(programmes, slug);
        var indicator = open(programme, number);
        var asOf = Typed.date(day);
        var tally = asOf.flatMap(one -> values.on(indicator, one)).orElse(null);
        var typed = asOf.map(one -> form.typed(one, tally)).orElse(Map.of());
        return form.page(programme, indicator, tally, typed, FormErrors.NONE, false);
    }

    @PostMapping
    String enter(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(name = EntryForm.BASE, defaultValue = "0") int base,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var programme = ProgrammesController.find(programmes, slug);
        var indicator = open(programme, number);
        var entered = form.read(indicator, typed);
        var day = Typed.date(Typed.text(typed, EntryForm.DAY));
        var before = day.flatMap(one -> values.on(indicator, one))
                .filter(one -> one.number() == base)
                .orElse(null);
        if (!entered.errors().isEmpty() || day.isEmpty()) {
            throw new FormShown(form.page(programme, indicator, before, typed, entered.errors(), false));
        }
        var wrong = enter(indicator, day.get(), base, entered.values(), typed);
        if (!wrong.isEmpty()) throw new FormShown(shown(programme, indicator, before, typed, wrong));
        Toast.saying(words.of("done.entered", DanishFormat.date(day.get()))).after(redirect);
        return "redirect:" + programme.href();
    }

    private Page shown(
            Programme programme,
            Indicator indicator,
            @Nullable Tally before,
            Map<String, String> typed,
            FormErrors errors) {
        return form.page(
                programme,
                indicator,
                before,
                typed,
                errors,
                !errors.at(EntryForm.REASON).isEmpty());
    }

    private FormErrors enter(Indicator indicator, LocalDate day, int base, List<Value> all, Map<String, String> typed) {
        var source = new Source.ByHand(Typed.text(typed, EntryForm.NOTE));
        var reason = Typed.text(typed, EntryForm.REASON);
        try {
            if (programmes.mayWrite()) {
                values.enter(indicator, day, base, source, all, reason);
            } else {
                for (var own : values.enterable(indicator))
                    values.enterOwn(indicator, own, day, base, source, all, reason);
            }
            return FormErrors.NONE;
        } catch (ReasonLacks lacks) {
            return FormErrors.NONE.with(EntryForm.REASON, words.of("error.reason"));
        } catch (ChangedMeanwhile meanwhile) {
            return FormErrors.NONE.with(EntryForm.DAY, words.of("error.meanwhile", DanishFormat.date(day)));
        }
    }

    /** One whose figures the actor may enter. */
    private Indicator open(Programme programme, int number) {
        var indicator = ProgrammesController.find(programmes, programme, number);
        if (values.enterable(indicator).isEmpty()) throw new NotTheirFigures();
        return indicator;
    }
}
