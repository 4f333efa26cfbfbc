package dk.rammevaerk.cases.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.cases.CaseChangedMeanwhile;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.Route;
import dk.rammevaerk.cases.RouteTemplate;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a case, writing on it, and ending it. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class CaseEditController {
    private final Cases cases;
    private final CaseWork work;
    private final CaseWords words;
    private final MeetingPlan plan;
    private final Messages messages;

    CaseEditController(Cases cases, CaseWork work, CaseWords words, MeetingPlan plan, Messages messages) {
        this.cases = cases;
        this.work = work;
        this.words = words;
        this.plan = plan;
        this.messages = messages;
    }

    @GetMapping("/sager/ny")
    Page blank() {
        return new CaseFormPage("", 0, CaseForm.EMPTY, templates(), FormErrors.NONE);
    }

    /** @return the form again with what is wrong, or a redirect to the case */
    @PostMapping("/sager/ny")
    Object open(@RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var form = CaseForm.of(fields);
        var errors = form.errors(messages);
        if (!errors.isEmpty()) return new CaseFormPage("", 0, form, templates(), errors);
        var route = work.templates().stream()
                .filter(template -> template.name().equals(form.template()))
                .findFirst()
                .map(RouteTemplate::route)
                .orElse(Route.NONE);
        var number = work.open(form.caseText(), route, plan.today()).number();
        Toast.saying(messages.of("cases.opened", number)).after(redirect);
        return "redirect:/sager/" + number + (route.steps().isEmpty() ? "/rute" : "");
    }

    @GetMapping("/sager/{number}/rediger")
    Page edit(@PathVariable String number) {
        var file = find(number).file();
        return new CaseFormPage(number, file.version(), CaseForm.of(file), templates(), FormErrors.NONE);
    }

    @PostMapping("/sager/{number}/rediger")
    Object change(
            @PathVariable String number,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var file = find(number).file();
        var form = CaseForm.of(fields);
        var errors = form.errors(messages);
        if (!errors.isEmpty()) return new CaseFormPage(number, version, form, templates(), errors);
        try {
            work.change(file.id(), version, form.caseText());
        } catch (CaseChangedMeanwhile meanwhile) {
            return new CaseFormPage(
                    number,
                    file.version(),
                    form,
                    templates(),
                    FormErrors.NONE.with("", messages.of("cases.meanwhile.text")));
        }
        Toast.saying(messages.of("cases.saved")).after(redirect);
        return "redirect:/sager/" + number;
    }

    @GetMapping("/sager/{number}/afslut")
    Page ending(@PathVariable String number) {
        return finishPage(find(number), "", FormErrors.NONE);
    }

    @PostMapping("/sager/{number}/afslut")
    Object finish(
            @PathVariable String number,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(name = "udfald", defaultValue = "") String ending,
            RedirectAttributes redirect) {
        var view = find(number);
        if (ending.isBlank()) {
            return finishPage(view, ending, FormErrors.NONE.with("udfald", messages.of("cases.ending.empty")));
        }
        try {
            work.finish(view.file().id(), version, plan.today(), ending.strip());
        } catch (CaseChangedMeanwhile meanwhile) {
            return finishPage(view, ending, FormErrors.NONE.with("", messages.of("cases.meanwhile")));
        }
        Toast.saying(messages.of("cases.finished")).after(redirect);
        return "redirect:/sager/" + number;
    }

    @PostMapping("/sager/{number}/genaabn")
    String again(
            @PathVariable String number, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        try {
            work.openAgain(find(number).file().id(), version);
            Toast.saying(messages.of("cases.reopened")).after(redirect);
        } catch (CaseChangedMeanwhile meanwhile) {
            Toast.saying(messages.of("cases.meanwhile")).after(redirect);
        }
        return "redirect:/sager/" + number;
    }

    private CaseView find(String number) {
        return CaseController.find(cases, number);
    }

    private FinishPage finishPage(CaseView view, String ending, FormErrors errors) {
        var ahead = view.steps().stream()
                .filter(step -> !step.step().isSettled())
                .map(step -> words.station(step.station()))
                .collect(joining(", "));
        return new FinishPage(
                view.number().toString(), view.title(), view.file().version(), ending, ahead, errors);
    }

    private SequencedMap<String, String> templates() {
        var templates = new LinkedHashMap<String, String>();
        work.templates()
                .forEach(template -> templates.put(
                        template.name(),
                        template.name() + ": "
                                + template.stops().stream()
                                        .map(stop -> words.station(stop.station()))
                                        .collect(joining(" → "))));
        templates.put("", messages.of("cases.template.none"));
        return templates;
    }
}
