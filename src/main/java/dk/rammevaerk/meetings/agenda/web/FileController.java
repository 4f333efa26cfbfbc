package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.files.StoredFile;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Opening attachments. Everyone may ask; they get what belongs to what they may read. */
@RestController
@OpenTo(Audience.EVERYONE)
class FileController {
    /** A page that shows a file in a frame. */
    private static final String FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final AgendaAttachments attachments;
    private final Meetings meetings;
    private final AgendaPages pages;
    private final FileAnswers answers;

    FileController(AgendaAttachments attachments, Meetings meetings, AgendaPages pages, FileAnswers answers) {
        this.attachments = attachments;
        this.meetings = meetings;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/bilag/{bilag}")
    ResponseEntity<byte[]> newest(@PathVariable UUID bilag) {
        return answers.of(readable(bilag).getFirst());
    }

    /** One version of an attachment. */
    @GetMapping("/bilag/{bilag}/{file}")
    ResponseEntity<byte[]> version(@PathVariable UUID bilag, @PathVariable UUID file) {
        return answers.of(readable(bilag).stream()
                .filter(one -> one.id().value().equals(file))
                .findFirst()
                .orElseThrow(FileController::nothing));
    }

    /** An attachment in its page, beside the item it belongs to. */
    @GetMapping("/moeder/{id}/{item}/bilag/{bilag}")
    ResponseEntity<AttachmentPage> preview(@PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID bilag) {
        var meeting = meetings.find(new MeetingId(id)).orElseThrow(FileController::nothing);
        var found = meeting.items().stream()
                .filter(one -> one.id().equals(new ItemId(item)))
                .findFirst()
                .orElseThrow(FileController::nothing);
        var attachment = attachment(found, bilag);
        var versions = readable(bilag);
        var newest = versions.getFirst();
        return ResponseEntity.ok()
                .header("Content-Security-Policy", FRAME_POLICY)
                .body(new AttachmentPage(
                        pages.trail(meeting).then(found.number() + " " + found.title(), "/moeder/" + id + "/" + item),
                        attachment.number() == null ? "" : attachment.number(),
                        attachment.title(),
                        "/bilag/" + bilag,
                        newest.mediaType(),
                        newest.name() + ", " + DanishFormat.bytes(newest.size()),
                        UploadedFile.isShown(newest.mediaType()),
                        versions.stream()
                                .skip(1)
                                .map(one -> new AttachmentPage.Version(
                                        "/bilag/" + bilag + "/" + one.id().value(),
                                        one.name(),
                                        DanishFormat.moment(one.storedAt())))
                                .toList()));
    }

    private List<StoredFile> readable(UUID attachment) {
        var versions = attachments.readable(new AttachmentId(attachment));
        if (versions.isEmpty()) throw nothing();
        return versions;
    }

    private static Attachment attachment(Item item, UUID id) {
        return item.attachments().stream()
                .filter(one -> one.id().value().equals(id) && one.file() != null)
                .findFirst()
                .orElseThrow(FileController::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
