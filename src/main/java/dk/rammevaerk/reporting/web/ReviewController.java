package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.ResponseReview;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
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
    private final ResponseReview review;
    private final ReviewPages pages;
    private final ReportingWords words;
    private final Messages messages;

    ReviewController(
            Responses responses, ResponseReview review, ReviewPages pages, ReportingWords words, Messages messages) {
        this.responses = responses;
        this.review = review;
        this.pages = pages;
        this.words = words;
        this.messages = messages;
    }

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
        return take(find(slug, authority, form), typed, redirect, view -> {
            review.accept(view, followUps(view, typed));
            return "accepted";
        });
    }

    @PostMapping("/tilbage")
    String sendBack(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return take(find(slug, authority, form), typed, redirect, view -> {
            boolean told =
                    review.sendBack(view, comments(view, typed), Typed.text(typed, "note"), followUps(view, typed));
            return told ? "returned" : "returned.unreached";
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
        review.mark(view, followUps(view, typed));
        Toast.saying(messages.of("reporting.review.marked")).after(redirect);
        return "redirect:" + view.href() + "/gennemgang";
    }

    private interface Step {
        /** @return the message that says what was done */
        String take(ResponseView view);
    }

    private String take(ResponseView view, Map<String, String> typed, RedirectAttributes redirect, Step step) {
        try {
            if (RoundForms.version(typed) != view.response().version()) throw new RoundChangedMeanwhile();
            var done = step.take(view);
            Toast.saying(messages.of(
                            "reporting.review." + done, view.invitation().name()))
                    .after(redirect);
        } catch (RoundRefused refused) {
            throw shown(view, typed, words.refused(refused));
        } catch (RoundChangedMeanwhile meanwhile) {
            throw shown(view, typed, messages.of("reporting.meanwhile"));
        }
        return "redirect:" + view.round().href();
    }

    private FormShown shown(ResponseView view, Map<String, String> typed, String said) {
        return new FormShown(pages.page(view, typed, FormErrors.NONE.with("", said)));
    }

    private static Map<String, String> followUps(ResponseView view, Map<String, String> typed) {
        return texts(view, typed, ReviewPages.FOLLOW_UP);
    }

    private static Map<String, String> comments(ResponseView view, Map<String, String> typed) {
        return texts(view, typed, ReviewPages.COMMENT);
    }

    /** What was typed by each question in the fields that begin so. */
    private static Map<String, String> texts(ResponseView view, Map<String, String> typed, String field) {
        var texts = new LinkedHashMap<String, String>();
        view.questionnaire()
                .questions()
                .map(Question::name)
                .filter(name -> typed.containsKey(field + name))
                .forEach(name -> texts.put(name, Typed.text(typed, field + name)));
        return texts;
    }

    private ResponseView find(String slug, String authority, int form) {
        return responses
                .find(slug, authority, form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
