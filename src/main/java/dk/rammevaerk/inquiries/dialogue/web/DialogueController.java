package dk.rammevaerk.inquiries.dialogue.web;

import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.inquiries.dialogue.Dialogue;
import dk.rammevaerk.inquiries.dialogue.Dialogues;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of dialogues, and one of them. */
@Controller
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class DialogueController {
    private final Dialogues dialogues;
    private final DialoguePages pages;
    private final Files files;

    DialogueController(Dialogues dialogues, DialoguePages pages, Files files) {
        this.dialogues = dialogues;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/dialogmoeder")
    Page list() {
        return pages.list();
    }

    @GetMapping("/dialogmoeder/{id}")
    Page dialogue(@PathVariable UUID id) {
        return pages.page(find(dialogues, id));
    }

    /** The minutes as a file. */
    @GetMapping("/dialogmoeder/{id}/fil")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return Optional.ofNullable(find(dialogues, id).minutesFile())
                .flatMap(files::find)
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(DialogueController::nothing);
    }

    static Dialogue find(Dialogues dialogues, UUID id) {
        return dialogues.find(id).orElseThrow(DialogueController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
