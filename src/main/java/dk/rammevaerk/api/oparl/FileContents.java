package dk.rammevaerk.api.oparl;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import dk.rammevaerk.meetings.papers.MeetingPaper;
import dk.rammevaerk.meetings.papers.Papers;
import dk.rammevaerk.meetings.papers.Version;
import dk.rammevaerk.meetings.papers.web.Typesetting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The bytes behind a published file. They are asked of the meeting anew, as the public sees it now. */
@Component
class FileContents {
    /** So long the number is with which a key begins. */
    private static final int ID = 36;

    private final PublishedObjects objects;
    private final Papers papers;
    private final AgendaAttachments attachments;
    private final Files files;
    private final Typesetting typesetting;

    FileContents(
            PublishedObjects objects,
            Papers papers,
            AgendaAttachments attachments,
            Files files,
            Typesetting typesetting) {
        this.objects = objects;
        this.papers = papers;
        this.attachments = attachments;
        this.files = files;
        this.typesetting = typesetting;
    }

    /** Must be asked by somebody who has not signed in. */
    Optional<ResponseEntity<byte[]>> of(PublishedObject file, ContentDisposition.Builder how) throws IOException {
        var content = file.content();
        var key = file.pointer().key();
        var meeting = objects.meetingOf(file.pointer());
        if (content == null || key.length() < ID || meeting.isEmpty()) return Optional.empty();
        var id = UUID.fromString(key.substring(0, ID));
        var name = content.path("name").asString();
        return switch (key.substring(ID)) {
            case "" ->
                attachments.readable(new AttachmentId(id)).stream()
                        .findFirst()
                        .map(one -> answer(how, one.name(), one.mediaType(), files.content(one.id())));
            case FileStatements.AGENDA ->
                pdf(how, name, papers.find(meeting.get().id(), Kind.AGENDA, new Version.Newest()));
            case FileStatements.MINUTES ->
                pdf(how, name, papers.find(meeting.get().id(), Kind.MINUTES, new Version.Newest()));
            case FileStatements.EXCERPT ->
                pdf(how, name, papers.excerpt(meeting.get().id(), new ItemId(id), new Version.Newest()));
            case FileStatements.CASE ->
                caseStatement(meeting.get(), new ItemId(id))
                        .map(text -> answer(
                                how,
                                name + ".md",
                                FileStatements.MARKDOWN + ";charset=UTF-8",
                                text.getBytes(StandardCharsets.UTF_8)));
            default -> Optional.empty();
        };
    }

    private static Optional<String> caseStatement(Meeting meeting, ItemId id) {
        return meeting.items().stream()
                .filter(one -> one.id().equals(id) && !one.isClosed())
                .findFirst()
                .map(Item::caseStatement);
    }

    private Optional<ResponseEntity<byte[]>> pdf(
            ContentDisposition.Builder how, String name, Optional<MeetingPaper> paper) throws IOException {
        if (paper.isEmpty()) return Optional.empty();
        return Optional.of(answer(how, name + ".pdf", FileStatements.PDF, typesetting.inTurn(paper.get()::pdf)));
    }

    private static ResponseEntity<byte[]> answer(
            ContentDisposition.Builder how, String name, String mediaType, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }
}
