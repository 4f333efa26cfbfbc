package dk.rammevaerk.cases.web;

import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.cases.CaseChangedMeanwhile;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.RouteTemplate;
import dk.rammevaerk.cases.RouteTemplate.Stop;
import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.cases.StepIsBound;
import dk.rammevaerk.cases.StepRefused;
import dk.rammevaerk.cases.StepRole;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.parties.Parties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the route of a case, and keeping it as a usual one. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class RouteController {
    private final StepAsked asked;
    private final CaseWork work;
    private final CaseWords words;
    private final Parties parties;
    private final Messages messages;

    RouteController(StepAsked asked, CaseWork work, CaseWords words, Parties parties, Messages messages) {
        this.asked = asked;
        this.work = work;
        this.words = words;
        this.parties = parties;
        this.messages = messages;
    }

    @GetMapping("/sager/{number}/rute")
    Page route(@PathVariable String number) {
        var view = asked.view(number);
        var form = RouteForm.of(view.file().route());
        return page(
                view,
                form.rows().isEmpty() ? form.after("tilfoej") : form,
                view.file().version(),
                FormErrors.NONE);
    }

    /** @param what a change of the rows before they are saved; empty saves them */
    @PostMapping("/sager/{number}/rute")
    Object write(
            @PathVariable String number,
            @RequestParam(name = "goer", defaultValue = "") String what,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        var view = asked.view(number);
        int version = StepAsked.version(fields);
        var form = RouteForm.of(fields);
        if (!what.isEmpty()) return page(view, allowed(view, what, form), version, FormErrors.NONE);
        var errors = form.errors(messages);
        if (!errors.isEmpty()) return page(view, form, version, errors);
        var steps = form.steps(view.file().route());
        try {
            work.replan(view.file().id(), version, steps);
        } catch (CaseChangedMeanwhile meanwhile) {
            return page(
                    view, form, view.file().version(), FormErrors.NONE.with("", messages.of("cases.meanwhile.text")));
        } catch (StepIsBound bound) {
            return page(view, form, version, FormErrors.NONE.with("", messages.of("cases.route.bound")));
        } catch (StepRefused refused) {
            return page(view, form, version, FormErrors.NONE.with("", messages.of("cases.refused")));
        }
        Toast.saying(messages.of("cases.route.saved")).after(redirect);
        return "redirect:/sager/" + number;
    }

    /** Keeps the case's whole route as a usual one. */
    @PostMapping("/sager/{number}/rute/skabelon")
    String keep(
            @PathVariable String number,
            @RequestParam(name = "navn", defaultValue = "") String name,
            RedirectAttributes redirect) {
        var view = asked.view(number);
        if (name.isBlank() || view.steps().isEmpty()) {
            Toast.saying(messages.of("cases.template.unnamed")).after(redirect);
        } else {
            work.keep(new RouteTemplate(
                    name.strip(),
                    view.file().route().steps().stream()
                            .filter(step -> step.reason() == null)
                            .map(step -> new Stop(step.station(), step.role()))
                            .toList()));
            Toast.saying(messages.of("cases.template.kept", name.strip())).after(redirect);
        }
        return "redirect:/sager/" + number + "/rute";
    }

    private static RouteForm allowed(CaseView view, String what, RouteForm form) {
        var number = what.replaceAll("\\D", "");
        boolean removesBound = what.startsWith("fjern-")
                && number.matches("\\d{1,2}")
                && Integer.parseInt(number) < form.rows().size()
                && bound(view)
                        .contains(form.rows().get(Integer.parseInt(number)).id());
        return removesBound ? form : form.after(what);
    }

    private RoutePage page(CaseView view, RouteForm form, int version, FormErrors errors) {
        return new RoutePage(
                view.number().toString(),
                view.title(),
                version,
                view.steps().stream()
                        .filter(step -> step.step().isSettled())
                        .map(step -> words.station(step.station()))
                        .toList(),
                form,
                places(view),
                roles(),
                bound(view),
                errors);
    }

    /** The steps that are on an agenda. */
    private static Set<String> bound(CaseView view) {
        return view.steps().stream()
                .filter(step -> !step.step().isSettled() && step.place() != null)
                .map(step -> step.step().id().toString())
                .collect(toSet());
    }

    private SequencedMap<String, String> places(CaseView view) {
        var places = new LinkedHashMap<String, String>();
        places.put("", messages.of("cases.route.choose"));
        parties.fora().stream()
                .filter(forum -> !forum.isClosedOn(asked.today()) || view.concerns(forum.code()))
                .forEach(forum -> places.put("forum:" + forum.code(), forum.name()));
        places.put(RouteForm.COUNCILS, words.station(new AllCouncils()));
        places.put(RouteForm.STAGE, messages.of("cases.route.stage"));
        return places;
    }

    private SequencedMap<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        for (var role : StepRole.values()) roles.put(role.name(), words.role(role));
        return roles;
    }
}
