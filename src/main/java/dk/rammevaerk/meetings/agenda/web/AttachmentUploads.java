package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.UploadRow;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of an item from forms: new attachments and new versions of them. */
@Component
class AttachmentUploads {
    private final AgendaAttachments attachments;
    private final UploadGuard guard;
    private final ReceivedWords words;
    private final Messages messages;

    AttachmentUploads(AgendaAttachments attachments, UploadGuard guard, ReceivedWords words, Messages messages) {
        this.attachments = attachments;
        this.guard = guard;
        this.words = words;
        this.messages = messages;
    }

    UploadRow add(MeetingId id, ItemId item, MultipartFile file) throws IOException {
        var added = new AtomicReference<AttachmentId>();
        var received = guard.attachment(
                place(id, item),
                name(file),
                file.getBytes(),
                null,
                (kept, title) -> added.set(attachments.add(id, item, title, kept)));
        var address = place(id, item) + "/bilag/";
        return words.row(received, address + added.get(), address + "tal");
    }

    /** @param vouched what the numbers in it are that look like CPR numbers */
    Received add(MeetingId id, ItemId item, MultipartFile file, IsInstead vouched) throws IOException {
        return guard.attachment(
                place(id, item),
                name(file),
                file.getBytes(),
                vouched,
                (kept, title) -> attachments.add(id, item, title, kept));
    }

    /** @param vouched as for a new one, or null */
    Received replace(
            MeetingId id, ItemId item, AttachmentId attachment, MultipartFile file, @Nullable IsInstead vouched)
            throws IOException {
        return guard.attachment(
                place(id, item) + "/bilag/" + attachment,
                name(file),
                file.getBytes(),
                vouched,
                (kept, title) -> attachments.replace(attachment, kept));
    }

    String message(Received received) {
        return words.message(received);
    }

    String replaced(Received received) {
        return received instanceof Received.Kept
                ? messages.of("agenda.attachment.replaced", received.name())
                : received.name() + ": " + words.message(received);
    }

    private static String place(MeetingId id, ItemId item) {
        return "/moeder/" + id + "/" + item;
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
