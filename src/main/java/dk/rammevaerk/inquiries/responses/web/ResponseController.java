package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.responses.HearingResponses;
import dk.rammevaerk.inquiries.responses.HearingResponses.Gathered;
import dk.rammevaerk.inquiries.responses.ResponseState;
import dk.rammevaerk.inquiries.responses.ResponseStepRefused;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A hearing response, its steps and approvals. */
@Controller
@RequestMapping("/hoeringssvar/{slug}")
class ResponseController {
    private final HearingResponses responses;
    private final ResponsePages pages;
    private final ResponseWords words;
    private final Files files;

    ResponseController(HearingResponses responses, ResponsePages pages, ResponseWords words, Files files) {
        this.responses = responses;
        this.pages = pages;
        this.words = words;
        this.files = files;
    }

    @GetMapping
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page read(@PathVariable String slug) {
        return pages.page(find(slug));
    }

    @GetMapping("/sendt")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    ResponseEntity<byte[]> sent(@PathVariable String slug) {
        return Optional.ofNullable(find(slug).response().sent())
                .flatMap(sent -> Optional.ofNullable(sent.file()))
                .flatMap(files::find)
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(ResponseController::nothing);
    }

    @GetMapping("/skridt/{step}")
    @OpenTo(Audience.SECRETARIAT)
    Page ask(@PathVariable String slug, @PathVariable String step) {
        var response = find(slug).response();
        var edge = "responses.step." + response.state() + "." + next(response.state(), step);
        var label = words.of(edge);
        return new ConfirmationPage(
                new Confirmation(
                        "skridt",
                        label + "?",
                        words.of(edge + ".then"),
                        label,
                        response.href() + "/skridt/" + step,
                        words.of("consultations.step.wait"),
                        response.href()),
                words.trailTo(response).here(label));
    }

    @PostMapping("/skridt/{step}")
    @OpenTo(Audience.SECRETARIAT)
    String take(@PathVariable String slug, @PathVariable String step, RedirectAttributes redirect) {
        var response = find(slug).response();
        var next = next(response.state(), step);
        var said = "responses.stepped." + next;
        try {
            responses.step(slug, response.version(), next);
        } catch (ResponseStepRefused | InquiryChangedMeanwhile refused) {
            said = "responses.step.refused";
        }
        Toast.saying(words.of(said)).after(redirect);
        return "redirect:" + response.href();
    }

    /** Notes that a forum has approved it. */
    @PostMapping("/godkendt")
    @OpenTo(Audience.SECRETARIAT)
    String approve(@PathVariable String slug, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        var response = find(slug).response();
        var forum = Typed.text(fields, "forum");
        var day = Typed.date(Typed.text(fields, "dato-" + forum));
        var note = Typed.text(fields, "note-" + forum);
        var said = words.of("responses.approval.noDay");
        if (day.isPresent()) {
            try {
                responses.approve(slug, forum, day.get(), note.isEmpty() ? null : note);
                said = words.of("responses.approval.done", words.forum(forum));
            } catch (ResponseStepRefused refused) {
                said = words.of("responses.step.refused");
            }
        }
        Toast.saying(said).after(redirect);
        return "redirect:" + response.href() + "#godkendelse";
    }

    private static ResponseState next(ResponseState state, String step) {
        return Arrays.stream(ResponseState.values())
                .filter(one ->
                        one != ResponseState.SENT && ResponsePages.word(one).equals(step) && state.mayBecome(one))
                .findFirst()
                .orElseThrow(ResponseController::nothing);
    }

    private Gathered find(String slug) {
        return responses.find(slug).orElseThrow(ResponseController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
