package dk.rammevaerk.inquiries.dialogue.web;

import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.dialogue.Dialogue;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Outcome;
import dk.rammevaerk.inquiries.dialogue.DialogueState;
import dk.rammevaerk.inquiries.dialogue.Dialogues;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The minutes of a dialogue, and what it led to. */
@Controller
@RequestMapping("/dialogmoeder/{id}")
@OpenTo(Audience.SECRETARIAT)
class DialogueAfterController {
    private static final String KEY = "dialogue.form.";
    /** An address of ours, as it is copied from the browser. */
    private static final Pattern OURS =
            Pattern.compile("(?:https?://[^/]+)?(/(?:sager|opgaver|beslutninger)/[A-Za-z0-9/-]+)");

    private final Dialogues dialogues;
    private final FormPages forms;
    private final UploadGuard guard;
    private final ReceivedWords received;
    private final DialogueWords words;

    DialogueAfterController(
            Dialogues dialogues, FormPages forms, UploadGuard guard, ReceivedWords received, DialogueWords words) {
        this.dialogues = dialogues;
        this.forms = forms;
        this.guard = guard;
        this.received = received;
        this.words = words;
    }

    @GetMapping("/referat")
    Page askMinutes(@PathVariable UUID id) {
        var dialogue = DialogueController.find(dialogues, id);
        return writing(dialogue, Map.of("referat", dialogue.minutes()), FormErrors.NONE);
    }

    @PostMapping("/referat")
    String write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        var dialogue = DialogueController.find(dialogues, id);
        var text = Typed.text(typed, "referat").replace("\r\n", "\n");
        boolean hasFile = file != null && !file.isEmpty();
        var errors = text.isEmpty() && !hasFile && dialogue.minutesFile() == null
                ? FormErrors.NONE.with("referat", words.of("error.minutes"))
                : FormErrors.NONE;
        if (errors.isEmpty()) {
            try {
                errors = file == null || !hasFile ? kept(id, version, text) : kept(id, version, text, file);
            } catch (InquiryChangedMeanwhile meanwhile) {
                errors = forms.meanwhile();
            } catch (InquiryStepRefused refused) {
                errors = FormErrors.NONE.with("", words.of("error.step"));
            }
        }
        if (!errors.isEmpty()) {
            throw new FormShown(writing(DialogueController.find(dialogues, id), typed, errors));
        }
        return done(dialogue, "done.minutes", redirect);
    }

    private FormErrors kept(UUID id, int version, String text) {
        dialogues.write(id, version, text, null);
        return FormErrors.NONE;
    }

    private FormErrors kept(UUID id, int version, String text, MultipartFile file) throws IOException {
        var became = guard.attachment(
                Dialogue.href(id) + "/referat",
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes(),
                null,
                (stored, title) -> dialogues.write(id, version, text, stored));
        return became instanceof Received.Kept
                ? FormErrors.NONE
                : FormErrors.NONE.with("fil", received.refusal(became));
    }

    @GetMapping("/foerte-til")
    Page askOutcome(@PathVariable UUID id) {
        return leading(DialogueController.find(dialogues, id), Map.of(), FormErrors.NONE);
    }

    @PostMapping("/foerte-til")
    String lead(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var dialogue = DialogueController.find(dialogues, id);
        var errors = forms.lacking(KEY + "outcome", typed, "tekst");
        var address = Typed.text(typed, "adresse");
        var ours = OURS.matcher(address);
        boolean isOurs = ours.matches();
        if (!address.isEmpty() && !isOurs) errors = errors.with("adresse", words.of("error.address"));
        if (errors.isEmpty()) {
            try {
                dialogues.lead(id, new Outcome(Typed.text(typed, "tekst"), isOurs ? ours.group(1) : ""));
            } catch (InquiryStepRefused refused) {
                errors = errors.with("", words.of("error.step"));
            }
        }
        if (!errors.isEmpty()) throw new FormShown(leading(dialogue, typed, errors));
        return done(dialogue, "done.outcome", redirect);
    }

    @GetMapping("/afslut")
    Page askFinish(@PathVariable UUID id) {
        return stepping(DialogueController.find(dialogues, id), "finish", "/afslut", FormErrors.NONE);
    }

    @PostMapping("/afslut")
    String finish(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        return step(id, version, DialogueState.DONE, "finish", "/afslut", redirect);
    }

    @GetMapping("/genoptag")
    Page askResume(@PathVariable UUID id) {
        return stepping(DialogueController.find(dialogues, id), "resume", "/genoptag", FormErrors.NONE);
    }

    @PostMapping("/genoptag")
    String resume(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        return step(id, version, DialogueState.HELD, "resume", "/genoptag", redirect);
    }

    private String step(
            UUID id, int version, DialogueState next, String key, String action, RedirectAttributes redirect) {
        var dialogue = DialogueController.find(dialogues, id);
        try {
            dialogues.step(id, version, next);
        } catch (InquiryChangedMeanwhile meanwhile) {
            throw new FormShown(stepping(DialogueController.find(dialogues, id), key, action, forms.meanwhile()));
        } catch (InquiryStepRefused refused) {
            throw new FormShown(stepping(dialogue, key, action, FormErrors.NONE.with("", words.of("error.step"))));
        }
        return done(dialogue, "done." + key, redirect);
    }

    private FormPage writing(Dialogue dialogue, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY + "minutes", typed, errors)
                .may(Kind.MARKDOWN, "referat")
                .may(Kind.FILE, "fil");
        return page(form, dialogue, "/referat");
    }

    private FormPage leading(Dialogue dialogue, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY + "outcome", typed, errors)
                .must(Kind.LINE, "tekst")
                .may(Kind.LINE, "adresse");
        return page(form, dialogue, "/foerte-til");
    }

    private FormPage stepping(Dialogue dialogue, String key, String action, FormErrors errors) {
        return page(forms.form(KEY + key, Map.of(), errors), dialogue, action);
    }

    private FormPage page(FormPages.Form form, Dialogue dialogue, String action) {
        return form.page(words.trailTo(dialogue), dialogue.href() + action, dialogue.version(), dialogue.href());
    }

    private String done(Dialogue dialogue, String said, RedirectAttributes redirect) {
        Toast.saying(words.of(said)).after(redirect);
        return "redirect:" + dialogue.href();
    }
}
