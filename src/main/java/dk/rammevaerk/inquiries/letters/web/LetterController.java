package dk.rammevaerk.inquiries.letters.web;

import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.inquiries.letters.Letter;
import dk.rammevaerk.inquiries.letters.Letters;
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

/** The list of letters, one of them, and what came back as a file. */
@Controller
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
class LetterController {
    private final Letters letters;
    private final LetterPages pages;
    private final Files files;

    LetterController(Letters letters, LetterPages pages, Files files) {
        this.letters = letters;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/breve")
    Page list() {
        return pages.list();
    }

    @GetMapping("/breve/{id}")
    Page letter(@PathVariable UUID id) {
        return pages.page(find(letters, id));
    }

    @GetMapping("/breve/{id}/fil")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return Optional.ofNullable(find(letters, id).answer())
                .flatMap(answer -> Optional.ofNullable(answer.file()))
                .flatMap(files::find)
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(LetterController::nothing);
    }

    static Letter find(Letters letters, UUID id) {
        return letters.find(id).orElseThrow(LetterController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
