package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import dk.rammevaerk.meetings.agenda.ItemWasSent;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.UploadBox;
import dk.rammevaerk.pages.UploadRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding and changing the attachments of an item. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class AttachmentController {
    /** The largest file that is taken, in bytes. */
    static final long MAX_BYTES = 25L * 1024 * 1024;

    private final AgendaAttachments attachments;
    private final MeetingCycle cycle;
    private final AttachmentUploads uploads;
    private final Messages messages;

    AttachmentController(
            AgendaAttachments attachments, MeetingCycle cycle, AttachmentUploads uploads, Messages messages) {
        this.attachments = attachments;
        this.cycle = cycle;
        this.uploads = uploads;
        this.messages = messages;
    }

    /** One file from the script, which shows its row. */
    @PostMapping(path = "/moeder/{id}/{item}/bilag", headers = "HX-Request")
    UploadRow uploadOne(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam(UploadBox.PART) MultipartFile file)
            throws IOException {
        return uploads.add(new MeetingId(id), new ItemId(item), file);
    }

    /** All files at once, from a browser without scripts. */
    @PostMapping("/moeder/{id}/{item}/bilag")
    String uploadAll(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(UploadBox.PART) List<MultipartFile> files,
            RedirectAttributes redirect)
            throws IOException {
        var said = new ArrayList<String>();
        for (var file : files) {
            var row = uploads.add(new MeetingId(id), new ItemId(item), file);
            said.add(row.fileName() + ": " + row.message());
        }
        Toast.saying(String.join(" ", said)).after(redirect);
        return back(id, item);
    }

    @PostMapping("/moeder/{id}/{item}/bilag/{bilag}/titel")
    String rename(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID bilag,
            @RequestParam(defaultValue = "") String titel,
            RedirectAttributes redirect) {
        if (titel.isBlank()) {
            Toast.saying(messages.of("agenda.attachment.untitled")).after(redirect);
            return back(id, item);
        }
        attachments.rename(mine(id, bilag), titel.strip());
        Toast.saying(messages.of("agenda.attachment.renamed")).after(redirect);
        return back(id, item);
    }

    @PostMapping("/moeder/{id}/{item}/bilag/{bilag}/flyt")
    String move(
            @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID bilag, @RequestParam String retning) {
        attachments.step(mine(id, bilag), retning.equals("op") ? -1 : 1);
        return back(id, item);
    }

    @PostMapping("/moeder/{id}/{item}/bilag/{bilag}/ny-version")
    String replace(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID bilag,
            @RequestParam(UploadBox.PART) MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        var received = uploads.replace(new MeetingId(id), new ItemId(item), mine(id, bilag), file, null);
        Toast.saying(uploads.replaced(received)).after(redirect);
        return received instanceof Received.NumberInText
                ? "redirect:/moeder/" + id + "/" + item + "/bilag/" + bilag + "/tal"
                : back(id, item);
    }

    @PostMapping("/moeder/{id}/{item}/bilag/{bilag}/slet")
    String delete(
            @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID bilag, RedirectAttributes redirect) {
        try {
            attachments.delete(mine(id, bilag));
            Toast.saying(messages.of("agenda.attachment.deleted")).after(redirect);
        } catch (ItemWasSent e) {
            Toast.saying(messages.of("agenda.attachment.sent")).after(redirect);
        }
        return back(id, item);
    }

    /** Closes an attachment of an open item to the public. */
    @PostMapping("/moeder/{id}/{item}/bilag/{bilag}/lukning")
    String close(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID bilag,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes redirect) {
        var attachment = mine(id, bilag);
        if (grund.isBlank()) {
            Toast.saying(messages.of("agenda.attachment.close.why")).after(redirect);
            return back(id, item);
        }
        try {
            cycle.close(new MeetingId(id), version, attachment, grund.strip());
            Toast.saying(messages.of("agenda.attachment.closed")).after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return back(id, item);
    }

    private AttachmentId mine(UUID meeting, UUID attachment) {
        var id = new AttachmentId(attachment);
        if (attachments.meetingOf(id).filter(new MeetingId(meeting)::equals).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return id;
    }

    private static String back(UUID id, UUID item) {
        return "redirect:/moeder/" + id + "/" + item + "/rediger#bilag";
    }
}
