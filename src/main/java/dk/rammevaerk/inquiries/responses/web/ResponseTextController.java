package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.inquiries.AuthorityAnswer;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryPart;
import dk.rammevaerk.inquiries.responses.HearingResponse;
import dk.rammevaerk.inquiries.responses.HearingResponses;
import dk.rammevaerk.inquiries.responses.HearingResponses.Gathered;
import dk.rammevaerk.inquiries.responses.ResponseStepRefused;
import dk.rammevaerk.inquiries.responses.web.ResponseTextPage.Input;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a hearing response beside the inputs to it. */
@Controller
@RequestMapping("/hoeringssvar/{slug}/tekst")
@OpenTo(Audience.SECRETARIAT)
class ResponseTextController {
    private final HearingResponses responses;
    private final ResponseWords words;

    ResponseTextController(HearingResponses responses, ResponseWords words) {
        this.responses = responses;
        this.words = words;
    }

    @GetMapping
    Page write(@PathVariable String slug) {
        var gathered = find(slug);
        if (!gathered.response().state().isWritable()) throw nothing();
        return page(gathered, text(gathered.response()), "", "", FormErrors.NONE);
    }

    @PostMapping
    String save(
            @PathVariable String slug,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "version", defaultValue = "-1") int newest,
            RedirectAttributes redirect) {
        var gathered = find(slug);
        var text = Typed.text(fields, "tekst").replace("\r\n", "\n");
        var note = Typed.text(fields, "note");
        if (text.isEmpty()) {
            var errors = FormErrors.NONE.with("tekst", words.of("responses.error.text"));
            throw new FormShown(page(gathered, text, note, "", errors));
        }
        try {
            responses.write(slug, newest, text, note.isEmpty() ? null : note);
        } catch (InquiryChangedMeanwhile meanwhile) {
            var now = find(slug);
            var errors = FormErrors.NONE.with("", words.of("inquiries.error.meanwhile"));
            throw new FormShown(page(now, text, note, text(now.response()), errors));
        } catch (ResponseStepRefused refused) {
            var errors = FormErrors.NONE.with("", words.of("responses.error.settled"));
            throw new FormShown(page(find(slug), text, note, "", errors));
        }
        Toast.saying(words.of("responses.saved")).after(redirect);
        return "redirect:" + gathered.response().href();
    }

    private Page page(Gathered gathered, String text, String note, String theirs, FormErrors errors) {
        var response = gathered.response();
        return new ResponseTextPage(
                response.title(),
                words.trailTo(response).here(words.of("responses.text")),
                response.href(),
                response.newestNumber(),
                Field.of("tekst", words.of("responses.text"), text).error(errors),
                Field.of("note", words.of("responses.note"), note).whenWanted(),
                theirs,
                gathered.inquiry().those(AuthorityAnswer::isAnswered).stream()
                        .flatMap(one -> input(gathered, one))
                        .toList(),
                errors);
    }

    private static Stream<Input> input(Gathered gathered, AuthorityAnswer answer) {
        var said = answer.words();
        return said == null || said.isEmpty()
                ? Stream.empty()
                : Stream.of(new Input(
                        answer.name(),
                        said.of(InquiryPart.WHOLE).text(),
                        gathered.inquiry().answersHref() + "/" + answer.authority()));
    }

    private static String text(HearingResponse response) {
        return response.newest().map(one -> one.text()).orElse("");
    }

    private Gathered find(String slug) {
        return responses.find(slug).orElseThrow(ResponseTextController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
