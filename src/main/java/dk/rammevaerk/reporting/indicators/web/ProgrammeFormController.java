package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.reporting.indicators.ChangedMeanwhile;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Programme.Facts;
import dk.rammevaerk.reporting.indicators.ProgrammeState;
import dk.rammevaerk.reporting.indicators.Programmes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning, changing and ending a programme. */
@Controller
@RequestMapping("/programmer")
@OpenTo(Audience.SECRETARIAT)
class ProgrammeFormController {
    private static final String KEY = "indicators.form.programme";

    private final Programmes programmes;
    private final Cases cases;
    private final Parties parties;
    private final FormPages forms;
    private final IndicatorWords words;

    ProgrammeFormController(
            Programmes programmes, Cases cases, Parties parties, FormPages forms, IndicatorWords words) {
        this.programmes = programmes;
        this.cases = cases;
        this.parties = parties;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/ny")
    Page blank() {
        return form(null, Map.of(), FormErrors.NONE);
    }

    @PostMapping("/ny")
    String begin(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var errors = errors(typed);
        if (!errors.isEmpty()) throw new FormShown(form(null, typed, errors));
        var programme = programmes.begin(facts(typed));
        Toast.saying(words.of("done.begun")).after(redirect);
        return "redirect:" + programme.href();
    }

    @GetMapping("/{slug}/ret")
    Page ask(@PathVariable String slug) {
        var programme = ProgrammesController.find(programmes, slug);
        return form(programme, typed(programme.facts()), FormErrors.NONE);
    }

    @PostMapping("/{slug}/ret")
    String change(
            @PathVariable String slug,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var programme = ProgrammesController.find(programmes, slug);
        var errors = errors(typed);
        if (!errors.isEmpty()) throw new FormShown(form(programme, typed, errors));
        try {
            programmes.change(programme, version, facts(typed));
        } catch (ChangedMeanwhile meanwhile) {
            throw new FormShown(form(ProgrammesController.find(programmes, slug), typed, forms.meanwhile()));
        }
        Toast.saying(words.of("done.changed")).after(redirect);
        return "redirect:" + programme.href();
    }

    @GetMapping("/{slug}/afslut")
    Page askEnd(@PathVariable String slug) {
        return asking(ProgrammesController.find(programmes, slug), "end", "afslut");
    }

    @PostMapping("/{slug}/afslut")
    String end(@PathVariable String slug, RedirectAttributes redirect) {
        return turn(slug, ProgrammeState.ENDED, redirect);
    }

    @GetMapping("/{slug}/genoptag")
    Page askResume(@PathVariable String slug) {
        return asking(ProgrammesController.find(programmes, slug), "resume", "genoptag");
    }

    @PostMapping("/{slug}/genoptag")
    String resume(@PathVariable String slug, RedirectAttributes redirect) {
        return turn(slug, ProgrammeState.RUNNING, redirect);
    }

    private Page asking(Programme programme, String act, String step) {
        return new ConfirmationPage(
                new Confirmation(
                        act,
                        words.of("ask." + act, programme.facts().title()),
                        words.of("ask." + act + ".consequence"),
                        words.of("act." + act),
                        programme.href() + "/" + step,
                        words.of("ask.leave"),
                        programme.href()),
                words.trailTo(programme).here(words.of("act." + act)));
    }

    /** Who asks for what somebody else did already is told nothing else. */
    private String turn(String slug, ProgrammeState next, RedirectAttributes redirect) {
        var programme = ProgrammesController.find(programmes, slug);
        if (programme.state() != next) programmes.turn(programme, next);
        Toast.saying(words.of("done." + next)).after(redirect);
        return "redirect:" + programme.href();
    }

    private FormErrors errors(Map<String, String> typed) {
        var errors = forms.lacking(KEY, typed, "titel", "formaal");
        var number = Typed.text(typed, "sag");
        if (!number.isEmpty() && CaseNumber.of(number).flatMap(cases::find).isEmpty()) {
            errors = errors.with("sag", words.of("error.case", number));
        }
        return errors;
    }

    private static Facts facts(Map<String, String> typed) {
        return new Facts(
                Typed.text(typed, "titel"),
                Typed.text(typed, "formaal"),
                Typed.text(typed, "forum"),
                Typed.text(typed, "ansvarlig"),
                CaseNumber.of(Typed.text(typed, "sag")).orElse(null));
    }

    private static Map<String, String> typed(Facts facts) {
        var typed = new HashMap<String, String>();
        typed.put("titel", facts.title());
        typed.put("formaal", facts.purpose());
        typed.put("forum", facts.forum());
        typed.put("ansvarlig", facts.responsible());
        Optional.ofNullable(facts.caseNumber()).ifPresent(number -> typed.put("sag", number.toString()));
        return typed;
    }

    private SequencedMap<String, String> fora() {
        var fora = new LinkedHashMap<String, String>();
        fora.put("", words.of("form.programme.forum.none"));
        parties.fora().forEach(one -> fora.put(one.code(), one.name()));
        return fora;
    }

    private FormPage form(@Nullable Programme programme, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY, typed, errors)
                .must(Kind.LINE, "titel")
                .must(Kind.TEXT, "formaal")
                .optional("forum", fora())
                .may(Kind.LINE, "ansvarlig")
                .may(Kind.LINE, "sag");
        return programme == null
                ? form.page(words.trail(), "/programmer/ny", 0, "/programmer", words.of("form.programme.new"))
                : form.page(
                        words.trailTo(programme),
                        programme.href() + "/ret",
                        programme.version(),
                        programme.href(),
                        words.of("form.programme.change"));
    }
}
