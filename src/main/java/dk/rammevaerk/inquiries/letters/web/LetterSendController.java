package dk.rammevaerk.inquiries.letters.web;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.letters.Letter;
import dk.rammevaerk.inquiries.letters.Letter.Answer;
import dk.rammevaerk.inquiries.letters.Letters;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A letter is sent, and answered. */
@Controller
@RequestMapping("/breve/{id}")
@OpenTo(Audience.SECRETARIAT)
class LetterSendController {
    private static final String KEY = "letters.form.";

    private final Letters letters;
    private final Inquiries inquiries;
    private final Uploads uploads;
    private final FormPages forms;
    private final LetterWords words;

    LetterSendController(Letters letters, Inquiries inquiries, Uploads uploads, FormPages forms, LetterWords words) {
        this.letters = letters;
        this.inquiries = inquiries;
        this.uploads = uploads;
        this.forms = forms;
        this.words = words;
    }

    /** Takes the file of an answer in. */
    @Component("letterUploads")
    record Uploads(UploadGuard guard, ReceivedWords received) {
        /** @return why it was not taken, or empty */
        String keep(String place, MultipartFile file, UploadGuard.Putting putting) throws IOException {
            var became = guard.attachment(
                    place, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), null, putting);
            return became instanceof Received.Kept ? "" : received.refusal(became);
        }
    }

    @GetMapping("/send")
    Page askSend(@PathVariable UUID id) {
        return sending(id, Map.of("dag", inquiries.today().toString()), FormErrors.NONE);
    }

    @PostMapping("/send")
    String send(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var errors = days("send", typed);
        var on = Typed.date(Typed.text(typed, "dag"));
        if (errors.isEmpty() && on.isPresent()) {
            try {
                letters.send(id, version, on.get());
            } catch (InquiryChangedMeanwhile meanwhile) {
                errors = forms.meanwhile();
            } catch (InquiryStepRefused refused) {
                errors = errors.with("", words.of("error.step"));
            }
        }
        if (!errors.isEmpty()) throw new FormShown(sending(id, typed, errors));
        return done(id, "done.sent", redirect);
    }

    @GetMapping("/svaret")
    Page askAnswer(@PathVariable UUID id) {
        return answering(id, Map.of("dag", inquiries.today().toString()), FormErrors.NONE);
    }

    @PostMapping("/svaret")
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        var letter = LetterController.find(letters, id);
        var errors = days("answer", typed);
        var on = Typed.date(Typed.text(typed, "dag"));
        boolean hasFile = file != null && !file.isEmpty();
        var text = Typed.text(typed, "tekst").replace("\r\n", "\n");
        if (text.isEmpty() && !hasFile) errors = errors.with("tekst", words.of("error.answer"));
        if (on.isPresent() && letter.sentOn() != null && on.get().isBefore(letter.sentOn())) {
            errors = errors.with("dag", words.of("error.order"));
        }
        if (errors.isEmpty() && on.isPresent()) {
            try {
                var refused = note(letter, version, on.get(), text, hasFile ? file : null);
                if (!refused.isEmpty()) errors = errors.with("fil", refused);
            } catch (InquiryChangedMeanwhile meanwhile) {
                errors = forms.meanwhile();
            } catch (InquiryStepRefused refused) {
                errors = errors.with("", words.of("error.step"));
            }
        }
        if (!errors.isEmpty()) throw new FormShown(answering(id, typed, errors));
        return done(id, "done.answered", redirect);
    }

    private String note(Letter letter, int version, LocalDate on, String text, @Nullable MultipartFile file)
            throws IOException {
        if (file == null) {
            letters.answered(letter.id(), version, new Answer(on, text, null));
            return "";
        }
        return uploads.keep(
                letter.href() + "/svaret",
                file,
                (FileId kept, String title) -> letters.answered(letter.id(), version, new Answer(on, text, kept)));
    }

    private FormErrors days(String key, Map<String, String> typed) {
        var errors = forms.noDays(forms.lacking(KEY + key, typed, "dag"), typed, "dag");
        return Typed.date(Typed.text(typed, "dag"))
                        .filter(on -> on.isAfter(inquiries.today()))
                        .isPresent()
                ? errors.with("dag", words.of("error.ahead"))
                : errors;
    }

    private Page sending(UUID id, Map<String, String> typed, FormErrors errors) {
        return page(forms.form(KEY + "send", typed, errors).must(Kind.DATE, "dag"), id, "/send");
    }

    private Page answering(UUID id, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY + "answer", typed, errors)
                .must(Kind.DATE, "dag")
                .may(Kind.TEXT, "tekst")
                .may(Kind.FILE, "fil");
        return page(form, id, "/svaret");
    }

    private Page page(FormPages.Form form, UUID id, String action) {
        var letter = LetterController.find(letters, id);
        return form.page(words.trailTo(letter), letter.href() + action, letter.version(), letter.href());
    }

    private String done(UUID id, String said, RedirectAttributes redirect) {
        Toast.saying(words.of(said)).after(redirect);
        return "redirect:" + Letter.href(id);
    }
}
