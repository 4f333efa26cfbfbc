package dk.rammevaerk.api.oparl;

import dk.rammevaerk.files.Files;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
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

    private final PublishedStore store;
    private final Papers papers;
    private final AgendaAttachments attachments;
    private final Files files;
    private final Typesetting typesetting;

    FileContents(
            PublishedStore store, Papers papers, AgendaAttachments attachments, Files files, Typesetting typesetting) {
        this.store = store;
        this.papers = papers;
        this.attachments = attachments;
        this.files = files;
        this.typesetting = typesetting;
    }

    /** Must be asked by somebody who has not signed in. */
    Optional<ResponseEntity<byte[]>> of(PublishedObject file, ContentDisposition.Builder how) throws IOException {
        var content = file.content();
        var key = file.pointer().key();
        var meeting = store.sourceOf(file.pointer()).map(MeetingId::new);
        if (content == null || key.length() < ID || meeting.isEmpty()) return Optional.empty();
        var id = UUID.fromString(key.substring(0, ID));
        var name = content.path("name").asString();
        return switch (key.substring(ID)) {
            case "" ->
                attachments.readable(new AttachmentId(id)).stream()
                        .findFirst()
                        .map(one -> answer(how, one.name(), one.mediaType(), files.content(one.id())));
            case FileStatements.AGENDA -> pdf(how, name, papers.find(meeting.get(), Kind.AGENDA, new Version.Newest()));
            case FileStatements.MINUTES ->
                pdf(how, name, papers.find(meeting.get(), Kind.MINUTES, new Version.Newest()));
            case FileStatements.EXCERPT ->
                pdf(how, name, papers.excerpt(meeting.get(), new ItemId(id), new Version.Newest()));
            case FileStatements.CASE ->
                Optional.of(answer(
                        how,
                        name + ".md",
                        FileStatements.MARKDOWN + ";charset=UTF-8",
                        content.path("text").asString().getBytes(StandardCharsets.UTF_8)));
            default -> Optional.empty();
        };
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
