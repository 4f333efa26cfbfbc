package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.responses.HearingResponse;
import dk.rammevaerk.inquiries.responses.HearingResponse.Sent;
import dk.rammevaerk.inquiries.responses.HearingResponses;
import dk.rammevaerk.inquiries.responses.ResponseState;
import dk.rammevaerk.inquiries.responses.ResponseStepRefused;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that a hearing response is sent: the day, to whom, and what. */
@Controller
@RequestMapping("/hoeringssvar/{slug}/send")
@OpenTo(Audience.SECRETARIAT)
class ResponseSendController {
    private final HearingResponses responses;
    private final Inquiries inquiries;
    private final Taking taking;
    private final ResponseWords words;

    ResponseSendController(HearingResponses responses, Inquiries inquiries, Taking taking, ResponseWords words) {
        this.responses = responses;
        this.inquiries = inquiries;
        this.taking = taking;
        this.words = words;
    }

    /** Takes the sent file in. */
    @Component
    record Taking(UploadGuard guard, ReceivedWords words) {}

    @GetMapping
    Page ask(@PathVariable String slug) {
        var response = find(slug);
        return page(response, inquiries.today().toString(), response.asker(), FormErrors.NONE);
    }

    @PostMapping
    String send(
            @PathVariable String slug,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect)
            throws IOException {
        var response = find(slug);
        var written = Typed.text(fields, "dag");
        var to = Typed.text(fields, "til");
        var day = Typed.date(written);
        var errors = FormErrors.NONE;
        if (day.isEmpty()) errors = errors.with("dag", words.of("consultations.error.date"));
        if (day.isPresent() && day.get().isAfter(inquiries.today())) {
            errors = errors.with("dag", words.of("responses.error.future"));
        }
        if (to.isEmpty()) errors = errors.with("til", words.of("responses.error.to"));
        if (!errors.isEmpty() || day.isEmpty()) throw new FormShown(page(response, written, to, errors));
        try {
            var refusal = send(response, version, day.get(), to, file);
            if (!refusal.isEmpty()) {
                throw new FormShown(page(response, written, to, FormErrors.NONE.with("fil", refusal)));
            }
        } catch (InquiryChangedMeanwhile | ResponseStepRefused refused) {
            var meanwhile = FormErrors.NONE.with("", words.of("responses.step.refused"));
            throw new FormShown(page(find(slug), written, to, meanwhile));
        }
        Toast.saying(words.of("responses.stepped.SENT")).after(redirect);
        return "redirect:" + response.href();
    }

    /** @return why the file was not taken and nothing sent; empty when it is */
    private String send(HearingResponse response, int version, LocalDate day, String to, @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            sent(response, version, day, to, null);
            return "";
        }
        var received = taking.guard()
                .attachment(
                        response.href() + "/send",
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        file.getBytes(),
                        null,
                        (kept, title) -> sent(response, version, day, to, kept));
        return received instanceof Received.Kept ? "" : taking.words().refusal(received);
    }

    private void sent(HearingResponse response, int version, LocalDate day, String to, @Nullable FileId file) {
        responses.send(response.slug(), version, new Sent(day, to, file));
    }

    private Page page(HearingResponse response, String day, String to, FormErrors errors) {
        return new ResponseSendPage(
                response.title(),
                words.trailTo(response).here(words.of("responses.send")),
                response.href(),
                response.version(),
                Field.of("dag", words.of("responses.send.day"), day).error(errors),
                Field.of("til", words.of("responses.send.to"), to).error(errors),
                Field.of("fil", words.of("responses.send.file"), "")
                        .hint(words.of("responses.send.file.hint"))
                        .whenWanted()
                        .error(errors),
                errors);
    }

    private HearingResponse find(String slug) {
        return responses
                .find(slug)
                .map(one -> one.response())
                .filter(one -> one.state() != ResponseState.SENT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
