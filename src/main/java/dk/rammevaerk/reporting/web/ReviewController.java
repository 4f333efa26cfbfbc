package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.RoundReminders;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat looks a response through: takes it in, sends it back, marks what to look into. */
@Controller
@RequestMapping("/indberetning/{slug}/{authority:[0-9]+}/{form:[0-9]+}/gennemgang")
@OpenTo(Audience.SECRETARIAT)
class ReviewController {
    private final Responses responses;
    private final ResponseSteps steps;
    private final RoundReminders reminders;
    private final ReviewPages pages;
    private final Wording wording;

    ReviewController(
            Responses responses, ResponseSteps steps, RoundReminders reminders, ReviewPages pages, Wording wording) {
        this.responses = responses;
        this.steps = steps;
        this.reminders = reminders;
        this.pages = pages;
        this.wording = wording;
    }

    /** The words of these pages. */
    @org.springframework.stereotype.Component("reviewWording")
    record Wording(ReportingWords words, Messages messages) {}

    @GetMapping
    Page show(@PathVariable String slug, @PathVariable String authority, @PathVariable int form) {
        return pages.page(find(slug, authority, form), Map.of(), FormErrors.NONE);
    }

    @PostMapping("/godkend")
    String accept(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return take(find(slug, authority, form), "accepted", typed, redirect, steps::accept);
    }

    @PostMapping("/tilbage")
    String sendBack(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var view = find(slug, authority, form);
        return take(view, "returned", typed, redirect, now -> {
            steps.sendBack(now, comments(now, typed), typed.getOrDefault("note", ""));
            reminders.tellReturned(now);
        });
    }

    @PostMapping("/opfoelgning")
    String followUp(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var view = find(slug, authority, form);
        mark(view, typed);
        Toast.saying(wording.messages().of("reporting.review.marked")).after(redirect);
        return "redirect:" + view.href() + "/gennemgang";
    }

    private interface Step {
        void take(ResponseView view);
    }

    private String take(
            ResponseView view, String done, Map<String, String> typed, RedirectAttributes redirect, Step step) {
        var seen = RoundForms.version(typed);
        if (seen != view.response().version()) throw shown(view, typed, "reporting.meanwhile");
        try {
            step.take(view);
        } catch (RoundRefused refused) {
            throw new FormShown(pages.page(
                    view, typed, FormErrors.NONE.with("", wording.words().refused(refused))));
        } catch (RoundChangedMeanwhile meanwhile) {
            throw shown(view, typed, "reporting.meanwhile");
        }
        mark(view, typed);
        Toast.saying(wording.messages()
                        .of("reporting.review." + done, view.invitation().name()))
                .after(redirect);
        return "redirect:" + view.round().href();
    }

    private FormShown shown(ResponseView view, Map<String, String> typed, String key) {
        return new FormShown(pages.page(
                view, typed, FormErrors.NONE.with("", wording.messages().of(key))));
    }

    private void mark(ResponseView view, Map<String, String> typed) {
        view.questionnaire().questions().map(Question::name).forEach(name -> {
            var what = typed.get("opfoelg-" + name);
            var before = view.response().mark(name).followUp();
            if (what != null && !what.strip().equals(before == null ? "" : before)) {
                steps.followUp(view, name, what);
            }
        });
    }

    private static Map<String, String> comments(ResponseView view, Map<String, String> typed) {
        var comments = new LinkedHashMap<String, String>();
        view.questionnaire()
                .questions()
                .map(Question::name)
                .filter(name -> typed.containsKey("bemaerk-" + name))
                .forEach(name -> comments.put(name, typed.getOrDefault("bemaerk-" + name, "")));
        return comments;
    }

    private ResponseView find(String slug, String authority, int form) {
        return responses
                .find(slug, authority, form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
