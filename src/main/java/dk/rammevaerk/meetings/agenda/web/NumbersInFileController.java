package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.AgendaItemGone;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.web.NumbersInFilePage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.UploadBox;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an attachment with numbers in it that somebody vouches for, and keeps who did. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class NumbersInFileController {
    private final Agendas agendas;
    private final AttachmentUploads uploads;
    private final AgendaPages pages;
    private final Messages messages;

    NumbersInFileController(Agendas agendas, AttachmentUploads uploads, AgendaPages pages, Messages messages) {
        this.agendas = agendas;
        this.uploads = uploads;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/{item}/bilag/tal")
    Page ask(@PathVariable UUID id, @PathVariable UUID item) {
        return page(id, item, "tal", FormErrors.NONE);
    }

    @GetMapping("/moeder/{id}/{item}/bilag/{bilag}/tal")
    Page askOfVersion(@PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID bilag) {
        return page(id, item, bilag + "/tal", FormErrors.NONE);
    }

    @PostMapping("/moeder/{id}/{item}/bilag/tal")
    String vouch(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(name = UploadBox.PART, required = false) @Nullable MultipartFile file,
            @RequestParam(name = "er", defaultValue = "") String answer,
            RedirectAttributes redirect)
            throws IOException {
        var kind = answered(id, item, "tal", file, answer);
        if (file == null) throw new AgendaItemGone();
        var received = uploads.add(new MeetingId(id), new ItemId(item), file, kind);
        return kept(id, item, "tal", received, received.name() + ": " + uploads.message(received), redirect);
    }

    @PostMapping("/moeder/{id}/{item}/bilag/{bilag}/tal")
    String vouchForVersion(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID bilag,
            @RequestParam(name = UploadBox.PART, required = false) @Nullable MultipartFile file,
            @RequestParam(name = "er", defaultValue = "") String answer,
            RedirectAttributes redirect)
            throws IOException {
        var kind = answered(id, item, bilag + "/tal", file, answer);
        var own = agendas.working(new MeetingId(id), new ItemId(item))
                .orElseThrow(AgendaItemGone::new)
                .item();
        var attachment = new AttachmentId(bilag);
        if (file == null || own.attachments().stream().noneMatch(one -> one.id().equals(attachment))) {
            throw new AgendaItemGone();
        }
        var received = uploads.replace(new MeetingId(id), new ItemId(item), attachment, file, kind);
        return kept(id, item, bilag + "/tal", received, uploads.replaced(received), redirect);
    }

    private IsInstead answered(UUID id, UUID item, String path, @Nullable MultipartFile file, String answer) {
        var kind = Arrays.stream(IsInstead.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
        if (kind.isEmpty() || file == null || file.isEmpty()) {
            throw new Unanswered(
                    page(id, item, path, FormErrors.NONE.with("er", messages.of("suggestions.numbers.answer"))));
        }
        return kind.get();
    }

    private String kept(
            UUID id, UUID item, String path, Received received, String message, RedirectAttributes redirect) {
        if (!(received instanceof Received.Kept)) {
            throw new Unanswered(page(id, item, path, FormErrors.NONE.with(UploadBox.PART, uploads.message(received))));
        }
        Toast.saying(message).after(redirect);
        return "redirect:" + editor(id, item);
    }

    private NumbersInFilePage page(UUID id, UUID item, String path, FormErrors errors) {
        pages.ahead(id);
        var working = agendas.working(new MeetingId(id), new ItemId(item)).orElseThrow(AgendaItemGone::new);
        return new NumbersInFilePage(
                working.item().title(),
                editor(id, item),
                "/moeder/" + id + "/" + item + "/bilag/" + path,
                IsInstead.choices(messages),
                errors);
    }

    private static String editor(UUID id, UUID item) {
        return "/moeder/" + id + "/" + item + "/rediger#bilag";
    }

    @ExceptionHandler
    Page unanswered(Unanswered unanswered) {
        return unanswered.page;
    }

    /** Something was not answered, or the file was not taken; the question comes back. */
    private static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient NumbersInFilePage page;

        Unanswered(NumbersInFilePage page) {
            this.page = page;
        }
    }
}
