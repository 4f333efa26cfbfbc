package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.inquiries.AnswerRefused;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.SavedText;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The texts of an answer saved while they are written, and its files. */
@Controller
@RequestMapping({Below.CONSULTATION, Below.RESPONSE, Below.CENTRAL_NOTICE, Below.DIALOGUE, Below.CLOSURE, Below.LETTER})
class AnswerTextController {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H.mm", DanishFormat.DANISH).withZone(DanishFormat.ZONE);

    private final Inquiries inquiries;
    private final Answers answers;
    private final Files files;
    private final Accounts accounts;
    private final InquiryWords words;

    AnswerTextController(Inquiries inquiries, Answers answers, Files files, Accounts accounts, InquiryWords words) {
        this.inquiries = inquiries;
        this.answers = answers;
        this.files = files;
        this.accounts = accounts;
        this.words = words;
    }

    /** As {@code js/autosave.js} reads it. */
    record Kept(int version, String savedAt) {}

    /** Somebody else's text stands in the same place. */
    record Other(int version, String text, String savedBy, String savedAt) {}

    record Refused(String message) {}

    @PostMapping("/{authority}/tekst/{part:[0-9]{1,4}}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
    ResponseEntity<?> save(
            HttpServletRequest request,
            @PathVariable String authority,
            @PathVariable int part,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        var inquiry = Below.inquiry(inquiries, request);
        if (part > inquiry.parts().size()) throw Below.nothing();
        try {
            return answer(answers.save(
                    inquiry.subject(), authority, new AnswerText(part, text.replace("\r\n", "\n"), version)));
        } catch (AnswerRefused refused) {
            return ResponseEntity.unprocessableContent().body(new Refused(words.refusal(refused)));
        }
    }

    @GetMapping("/{authority}/filer/{file}")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER, Audience.TARIFF_GROUP})
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable String authority, @PathVariable UUID file) {
        var said = Below.answer(Below.inquiry(inquiries, request), authority).words();
        if (said == null
                || said.files().stream().noneMatch(one -> one.file().value().equals(file))) {
            throw Below.nothing();
        }
        return files.find(new FileId(file))
                .map(stored -> Downloads.attachment(stored, files.content(stored.id())))
                .orElseThrow(Below::nothing);
    }

    @PostMapping("/{authority}/filer/{file}/fjern")
    @OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
    String remove(HttpServletRequest request, @PathVariable String authority, @PathVariable UUID file) {
        var inquiry = Below.inquiry(inquiries, request);
        try {
            answers.detach(inquiry.subject(), authority, new FileId(file));
        } catch (AnswerRefused given) {
            // it stays where it is, and the page says that the answer is given
            return "redirect:" + inquiry.answersHref() + "/" + authority;
        }
        return "redirect:" + inquiry.answersHref() + "/" + authority + "#filer";
    }

    private ResponseEntity<?> answer(SavedText saved) {
        var at = CLOCK.format(saved.at());
        if (saved.kept()) return ResponseEntity.ok(new Kept(saved.text().version(), at));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new Other(
                        saved.text().version(),
                        saved.text().text(),
                        accounts.byUsername(saved.by())
                                .map(Account::displayName)
                                .orElse(saved.by()),
                        at));
    }
}
