package dk.rammevaerk.api.v1;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammevaerk.api.v1.Listing.Slice;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.agenda.AgendaAttachments;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.EVERYONE)
@Tag(name = "meetings")
class MeetingResources {
    private static final Map<String, String> CHANGES =
            Map.of("meetings.meeting", "id", "meetings.edition", "meeting_id", "meetings.item", "meeting_id");

    private final Meetings meetings;
    private final AgendaAttachments attachments;
    private final Files files;
    private final Filters filters;
    private final String address;

    MeetingResources(
            Meetings meetings,
            AgendaAttachments attachments,
            Files files,
            Filters filters,
            @Value("${rammevaerk.address}") String address) {
        this.meetings = meetings;
        this.attachments = attachments;
        this.files = files;
        this.filters = filters;
        this.address = address;
    }

    /** Newest first. */
    @GetMapping(path = "/api/v1/meetings", produces = APPLICATION_JSON_VALUE)
    Listing<MeetingLine> listMeetings(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime changedSince,
            @RequestParam(defaultValue = Listing.LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var slice = new Slice(limit, offset, address);
        filters.requireForum(forum);
        var changed = filters.changed(changedSince, CHANGES);
        var year = from != null && to != null && from.getYear() == to.getYear() ? from.getYear() : null;
        var found = meetings.list(forum, year).stream()
                .filter(one -> Filters.within(one.date(), from, to))
                .filter(one -> changed.test(one.id().value()))
                .toList();
        return Listing.of(found, slice, one -> MeetingLine.of(one, address));
    }

    @GetMapping(path = "/api/v1/meetings/{id}", produces = APPLICATION_JSON_VALUE)
    MeetingResource getMeeting(@PathVariable UUID id) {
        return meetings.find(new MeetingId(id))
                .map(meeting -> MeetingResource.of(meeting, address))
                .orElseThrow(NotFound::new);
    }

    /** The newest version of an attachment the reader may open. */
    @GetMapping("/api/v1/attachments/{id}")
    ResponseEntity<byte[]> getAttachment(@PathVariable UUID id) {
        var file =
                attachments.readable(new AttachmentId(id)).stream().findFirst().orElseThrow(NotFound::new);
        var disposition = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .body(files.content(file.id()));
    }
}
