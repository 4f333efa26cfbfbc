package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.reporting.indicators.ChangedMeanwhile;
import dk.rammevaerk.reporting.indicators.FiguresAreThere;
import dk.rammevaerk.reporting.indicators.Programmes;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding an indicator to a programme, and changing it. */
@Controller
@RequestMapping("/programmer/{slug}")
@OpenTo(Audience.SECRETARIAT)
class IndicatorFormController {
    private final Programmes programmes;
    private final IndicatorForm form;
    private final IndicatorWords words;

    IndicatorFormController(Programmes programmes, IndicatorForm form, IndicatorWords words) {
        this.programmes = programmes;
        this.form = form;
        this.words = words;
    }

    @GetMapping("/maal/ny")
    Page blank(@PathVariable String slug) {
        return form.page(ProgrammesController.find(programmes, slug), null, Map.of(), FormErrors.NONE);
    }

    @PostMapping("/maal/ny")
    String add(@PathVariable String slug, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var programme = ProgrammesController.find(programmes, slug);
        var errors = form.errors(typed);
        if (!errors.isEmpty()) throw new FormShown(form.page(programme, null, typed, errors));
        programmes.add(programme, IndicatorForm.facts(typed));
        Toast.saying(words.of("done.added")).after(redirect);
        return "redirect:" + programme.href();
    }

    @GetMapping("/{number:[0-9]+}/ret")
    Page ask(@PathVariable String slug, @PathVariable int number) {
        var programme = ProgrammesController.find(programmes, slug);
        var indicator = ProgrammesController.find(programmes, programme, number);
        return form.page(programme, indicator, IndicatorForm.typed(indicator.facts()), FormErrors.NONE);
    }

    @PostMapping("/{number:[0-9]+}/ret")
    String change(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var programme = ProgrammesController.find(programmes, slug);
        var indicator = ProgrammesController.find(programmes, programme, number);
        var errors = form.errors(typed);
        if (!errors.isEmpty()) throw new FormShown(form.page(programme, indicator, typed, errors));
        try {
            programmes.change(indicator, version, IndicatorForm.facts(typed));
        } catch (ChangedMeanwhile meanwhile) {
            var now = ProgrammesController.find(programmes, programme, number);
            throw new FormShown(form.page(programme, now, typed, form.meanwhile()));
        } catch (FiguresAreThere there) {
            throw new FormShown(form.page(
                    programme, indicator, typed, FormErrors.NONE.with("art", words.of("error.figuresAreThere"))));
        }
        Toast.saying(words.of("done.changed")).after(redirect);
        return "redirect:" + programme.href();
    }
}
