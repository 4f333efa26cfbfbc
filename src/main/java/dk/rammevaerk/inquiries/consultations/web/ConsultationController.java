package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.consultations.Consultations;
import dk.rammevaerk.inquiries.consultations.Consultations.Heard;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A consultation and its files. */
@Controller
@RequestMapping("/hoeringer/{slug}")
class ConsultationController {
    private final Consultations consultations;
    private final ConsultationPages pages;
    private final Files files;
    private final Taking taking;

    ConsultationController(Consultations consultations, ConsultationPages pages, Files files, Taking taking) {
        this.consultations = consultations;
        this.pages = pages;
        this.files = files;
        this.taking = taking;
    }

    /** Takes files in. */
    @Component
    record Taking(UploadGuard guard, ReceivedWords words) {}

    @GetMapping
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    Page read(@PathVariable String slug) {
        return pages.page(find(slug), "");
    }

    @GetMapping("/filer/{file}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable UUID file) {
        if (find(slug).consultation().attachments().stream()
                .noneMatch(one -> one.file().value().equals(file))) throw nothing();
        return files.find(new FileId(file))
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(ConsultationController::nothing);
    }

    @PostMapping("/filer")
    @OpenTo(Audience.SECRETARIAT)
    String attach(@PathVariable String slug, @RequestParam(name = "fil") MultipartFile file) throws IOException {
        var heard = find(slug);
        var received = taking.guard()
                .attachment(
                        heard.consultation().href(),
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        file.getBytes(),
                        null,
                        (kept, title) -> consultations.attach(slug, kept, title));
        if (!(received instanceof Received.Kept)) {
            throw new FormShown(
                    pages.page(heard, received.name() + ": " + taking.words().refusal(received)));
        }
        return "redirect:" + heard.consultation().href() + "#filer";
    }

    @PostMapping("/filer/{file}/fjern")
    @OpenTo(Audience.SECRETARIAT)
    String remove(@PathVariable String slug, @PathVariable UUID file) {
        var heard = find(slug);
        try {
            consultations.detach(slug, new FileId(file));
        } catch (InquiryStepRefused opened) {
            // what has been heard with the text stays with it
            return "redirect:" + heard.consultation().href();
        }
        return "redirect:" + heard.consultation().href() + "#filer";
    }

    private Heard find(String slug) {
        return consultations.find(slug).orElseThrow(ConsultationController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
