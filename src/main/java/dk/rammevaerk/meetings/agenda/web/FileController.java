package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.documents.AttachedFile;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.files.Files;
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
import dk.rammevaerk.meetings.agenda.web.UploadGuard.Refused;
import dk.rammevaerk.pages.UploadBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Opening attachments and pictures. Everyone may ask; they get what belongs to what they may read. */
@RestController
@OpenTo(Audience.EVERYONE)
class FileController {
    /** A file is shown alone or in a frame of our own pages, and runs nothing. */
    private static final String FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** A page that shows a file in a frame. */
    private static final String FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final AgendaAttachments attachments;
    private final Meetings meetings;
    private final Files files;
    private final AgendaPages pages;
    private final UploadGuard guard;

    FileController(
            AgendaAttachments attachments, Meetings meetings, Files files, AgendaPages pages, UploadGuard guard) {
        this.attachments = attachments;
        this.meetings = meetings;
        this.files = files;
        this.pages = pages;
        this.guard = guard;
    }

    @GetMapping("/bilag/{bilag}")
    ResponseEntity<byte[]> newest(@PathVariable UUID bilag) {
        return answer(readable(bilag).getFirst());
    }

    /** One version of an attachment. */
    @GetMapping("/bilag/{bilag}/{file}")
    ResponseEntity<byte[]> version(@PathVariable UUID bilag, @PathVariable UUID file) {
        return answer(readable(bilag).stream()
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
                        AttachedFile.isShown(newest.mediaType()),
                        versions.stream()
                                .skip(1)
                                .map(one -> new AttachmentPage.Version(
                                        "/bilag/" + bilag + "/" + one.id().value(),
                                        one.name(),
                                        DanishFormat.moment(one.storedAt())))
                                .toList()));
    }

    /** A picture for the text of an item; the editor gets its address back. */
    @PostMapping("/moeder/{id}/{item}/billeder")
    @OpenTo(Audience.SECRETARIAT)
    ResponseEntity<Map<String, String>> addPicture(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam(UploadBox.PART) MultipartFile file)
            throws IOException {
        try {
            var passed = guard.picture(file);
            var kept = passed.file();
            attachments.addPicture(new MeetingId(id), new ItemId(item), kept);
            return ResponseEntity.ok(Map.of("href", "/billeder/" + kept.value()));
        } catch (Refused refused) {
            return ResponseEntity.unprocessableContent().body(Map.of("message", refused.why()));
        }
    }

    @GetMapping("/billeder/{file}")
    ResponseEntity<byte[]> picture(@PathVariable UUID file) {
        return answer(attachments.picture(new FileId(file)).orElseThrow(FileController::nothing));
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

    private ResponseEntity<byte[]> answer(StoredFile file) {
        var disposition =
                AttachedFile.isShown(file.mediaType()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", FILE_POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(files.content(file.id()));
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
