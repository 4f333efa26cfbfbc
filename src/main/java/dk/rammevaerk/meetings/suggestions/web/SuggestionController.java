package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.SuggestionChangedMeanwhile;
import dk.rammevaerk.meetings.suggestions.SuggestionId;
import dk.rammevaerk.meetings.suggestions.SuggestionPapers;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.UploadBox;
import dk.rammevaerk.pages.UploadRow;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading a suggestion, its attachments, and taking it back. */
@Controller
@OpenTo({Audience.MEMBER, Audience.CHAIR, Audience.SECRETARIAT})
class SuggestionController {
    private final Suggestions suggestions;
    private final SuggestionPapers papers;
    private final SuggestionUploads uploads;
    private final SuggestionPages pages;
    private final Messages messages;

    SuggestionController(
            Suggestions suggestions,
            SuggestionPapers papers,
            SuggestionUploads uploads,
            SuggestionPages pages,
            Messages messages) {
        this.suggestions = suggestions;
        this.papers = papers;
        this.uploads = uploads;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/forslag/mine")
    Page mine() {
        return pages.own(suggestions.mine());
    }

    @GetMapping("/forslag/{id}")
    Page suggestion(@PathVariable UUID id) {
        return pages.page(find(id), "", FormErrors.NONE);
    }

    @GetMapping("/forslag/{id}/bilag/{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        return papers.find(new SuggestionId(id), new FileId(file))
                .map(stored -> Downloads.attachment(stored, papers.content(stored)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One file from the script, which shows its row. */
    @PostMapping(path = "/forslag/{id}/bilag", headers = "HX-Request")
    UploadRow attachOne(@PathVariable UUID id, @RequestParam(UploadBox.PART) MultipartFile file) throws IOException {
        return uploads.row(uploads.receive(new SuggestionId(id), file, null), "/forslag/" + id + "/tal");
    }

    /** All files at once, from a browser without scripts. */
    @PostMapping("/forslag/{id}/bilag")
    String attach(
            @PathVariable UUID id, @RequestParam(UploadBox.PART) List<MultipartFile> files, RedirectAttributes redirect)
            throws IOException {
        Toast.saying(uploads.receiveAll(new SuggestionId(id), files)).after(redirect);
        return "redirect:/forslag/" + id;
    }

    @PostMapping("/forslag/{id}/bilag/{file}/fjern")
    String detach(@PathVariable UUID id, @PathVariable UUID file, RedirectAttributes redirect) {
        papers.detach(new SuggestionId(id), new FileId(file));
        Toast.saying(messages.of("suggestions.file.removed")).after(redirect);
        return "redirect:/forslag/" + id;
    }

    @GetMapping("/forslag/{id}/tal")
    Page numbers(@PathVariable UUID id) {
        return pages.numbers(find(id), FormErrors.NONE);
    }

    /** A file with numbers in it that somebody vouches for. */
    @PostMapping("/forslag/{id}/tal")
    String vouch(
            @PathVariable UUID id,
            @RequestParam(name = UploadBox.PART, required = false) @Nullable MultipartFile file,
            @RequestParam(name = "er", defaultValue = "") String answer,
            RedirectAttributes redirect)
            throws IOException {
        var suggestion = find(id);
        var kind = Arrays.stream(IsInstead.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
        if (kind.isEmpty() || file == null || file.isEmpty()) {
            throw new FormShown(
                    pages.numbers(suggestion, FormErrors.NONE.with("er", messages.of("suggestions.numbers.answer"))));
        }
        var received = uploads.receive(suggestion.id(), file, kind.get());
        if (!(received instanceof Received.Kept)) {
            throw new FormShown(
                    pages.numbers(suggestion, FormErrors.NONE.with(UploadBox.PART, uploads.message(received))));
        }
        Toast.saying(received.name() + ": " + uploads.message(received)).after(redirect);
        return "redirect:/forslag/" + id;
    }

    @PostMapping("/forslag/{id}/traek-tilbage")
    String withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        suggestions.withdraw(new SuggestionId(id), version);
        Toast.saying(messages.of("suggestions.withdrawn"))
                .withUndo(messages.of("suggestions.undo"), "/forslag/" + id + "/send-igen?version=" + (version + 1))
                .after(redirect);
        return "redirect:/forslag/mine";
    }

    @PostMapping("/forslag/{id}/send-igen")
    String again(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        suggestions.handInAgain(new SuggestionId(id), version);
        Toast.saying(messages.of("suggestions.again")).after(redirect);
        return "redirect:/forslag/" + id;
    }

    /** It was answered meanwhile: where it stands now tells more than a message. */
    @ExceptionHandler
    String meanwhile(SuggestionChangedMeanwhile meanwhile, RedirectAttributes redirect) {
        Toast.saying(messages.of("suggestions.error.meanwhile")).after(redirect);
        return "redirect:/forslag/mine";
    }

    private Suggestion find(UUID id) {
        return suggestions
                .find(new SuggestionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
