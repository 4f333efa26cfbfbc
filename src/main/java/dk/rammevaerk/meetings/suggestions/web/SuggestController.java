package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.documents.ItemDocument;
import dk.rammevaerk.documents.ItemTemplate;
import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.suggestions.NotTheirForum;
import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.SuggestionChangedMeanwhile;
import dk.rammevaerk.meetings.suggestions.SuggestionId;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.TakesNoItems;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.UploadBox;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a suggestion, on the page or from a Word document. */
@Controller
@OpenTo({Audience.MEMBER, Audience.CHAIR, Audience.SECRETARIAT})
class SuggestController {
    private static final String ANOTHER_ACT = "handling";

    private final Suggestions suggestions;
    private final SuggestionUploads uploads;
    private final SuggestionWords words;
    private final SuggestersFora fora;
    private final Messages messages;

    SuggestController(
            Suggestions suggestions,
            SuggestionUploads uploads,
            SuggestionWords words,
            SuggestersFora fora,
            Messages messages) {
        this.suggestions = suggestions;
        this.uploads = uploads;
        this.words = words;
        this.fora = fora;
        this.messages = messages;
    }

    @GetMapping("/forslag/nyt")
    Page blank(@RequestParam(defaultValue = "") String forum) {
        return page(
                null, SuggestionForm.empty(words.firstChoice(fora.orFirst(forum).code())), FormErrors.NONE);
    }

    @GetMapping("/forslag/skabelon")
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "") String forum) {
        var name = fora.orFirst(forum).name();
        return Downloads.attachment(ItemTemplate.fileName(name), UploadedFile.WORD, ItemTemplate.write(name));
    }

    /** Reads a Word document into the form. Nothing is stored until the form is sent. */
    @PostMapping("/forslag/word")
    Page word(
            @RequestParam(name = UploadBox.PART, required = false) @Nullable MultipartFile file,
            @RequestParam(name = "moede", defaultValue = "") String target)
            throws IOException {
        var form = SuggestionForm.empty(target);
        var chosen = form.withTarget(
                offered(form)
                        ? target
                        : words.firstChoice(fora.orFirst(form.forum()).code()));
        if (file == null || file.isEmpty()) return wordRefused(chosen, messages.of("suggestions.word.none"));
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var content = file.getBytes();
        if (!ItemDocument.isWord(content)) return wordRefused(chosen, messages.of("suggestions.word.kind"));
        try {
            var read = ItemDocument.read(name, content);
            return page(null, SuggestionForm.of(read, chosen.target()), FormErrors.NONE, read.remarks(), name);
        } catch (UnreadableDocument unreadable) {
            return wordRefused(chosen, unreadable.getMessage());
        }
    }

    private Page wordRefused(SuggestionForm form, String why) {
        return page(null, form, FormErrors.NONE.with("word", why));
    }

    private boolean offered(SuggestionForm form) {
        return words.targets(fora.all(), null).stream()
                .anyMatch(group -> group.meetings().containsKey(form.target()));
    }

    @PostMapping("/forslag")
    String suggest(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = UploadBox.PART, required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes redirect)
            throws IOException {
        var form = SuggestionForm.of(fields);
        if (ANOTHER_ACT.equals(fields.getFirst("goer")))
            throw new FormShown(page(null, form.withAnotherAct(), FormErrors.NONE));
        var errors = check(form);
        if (!errors.isEmpty()) throw new FormShown(page(null, form, again(errors, files)));
        try {
            var id = suggestions.suggest(
                    form.forum(), form.meeting().orElse(null), form.wish(), orNull(form.onBehalfOf()));
            var suggestion = find(id.value());
            Toast.saying(messages.of(
                            suggestion.isLate() ? "suggestions.sent.late" : "suggestions.sent",
                            uploads.receiveAll(id, files == null ? List.of() : files)))
                    .after(redirect);
            return "redirect:/forslag/" + id;
        } catch (TakesNoItems | NotTheirForum gone) {
            throw new FormShown(
                    page(null, form, again(errors.with("moede", messages.of("suggestions.error.target")), files)));
        }
    }

    @GetMapping("/forslag/{id}/ret")
    Page edit(@PathVariable UUID id) {
        var suggestion = find(id);
        if (!suggestion.isWaiting()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return page(suggestion, SuggestionForm.of(suggestion), FormErrors.NONE);
    }

    @PostMapping("/forslag/{id}/ret")
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var suggestion = find(id);
        var form = SuggestionForm.of(fields);
        if (ANOTHER_ACT.equals(fields.getFirst("goer")))
            throw new FormShown(page(suggestion, form.withAnotherAct(), FormErrors.NONE));
        var errors = check(form);
        if (!errors.isEmpty()) throw new FormShown(page(suggestion, form, errors));
        try {
            suggestions.change(
                    suggestion.id(),
                    version,
                    form.forum(),
                    form.meeting().orElse(null),
                    form.wish(),
                    orNull(form.onBehalfOf()));
            Toast.saying(messages.of("suggestions.changed")).after(redirect);
            return "redirect:/forslag/" + id;
        } catch (SuggestionChangedMeanwhile meanwhile) {
            throw new FormShown(page(find(id), form, errors.with("", messages.of("suggestions.error.meanwhile"))));
        } catch (TakesNoItems | NotTheirForum gone) {
            throw new FormShown(page(suggestion, form, errors.with("moede", messages.of("suggestions.error.target"))));
        }
    }

    /** Browsers forget chosen files when a form comes back. */
    private FormErrors again(FormErrors errors, @Nullable List<MultipartFile> files) {
        return files == null || files.stream().allMatch(MultipartFile::isEmpty)
                ? errors
                : errors.with(UploadBox.PART, messages.of("suggestions.error.files"));
    }

    private FormErrors check(SuggestionForm form) {
        var errors = FormErrors.NONE;
        if (fora.all().stream().noneMatch(forum -> forum.code().equals(form.forum()))) {
            errors = errors.with("moede", messages.of("suggestions.error.target"));
        }
        if (form.title().isEmpty()) errors = errors.with("titel", messages.of("suggestions.error.title"));
        if (form.title().length() > SuggestionForm.LONGEST_TITLE) {
            errors = errors.with("titel", messages.of("suggestions.error.long", SuggestionForm.LONGEST_TITLE));
        }
        return errors;
    }

    private Page page(@Nullable Suggestion suggestion, SuggestionForm form, FormErrors errors) {
        return page(suggestion, form, errors, List.of(), "");
    }

    private Page page(
            @Nullable Suggestion suggestion,
            SuggestionForm form,
            FormErrors errors,
            List<String> remarks,
            String readFrom) {
        return new SuggestionFormPage(
                suggestion == null ? "/forslag" : "/forslag/" + suggestion.id() + "/ret",
                suggestion == null,
                suggestion == null ? 0 : suggestion.version(),
                form,
                words.targets(fora.all(), suggestion == null ? null : suggestion.target()),
                words.verbs(),
                fora.forOthers(),
                remarks,
                readFrom,
                "/forslag/skabelon?forum=" + form.forum(),
                errors);
    }

    private Suggestion find(UUID id) {
        return suggestions
                .find(new SuggestionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
