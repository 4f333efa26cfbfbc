package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.Section;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point of an agenda. Of a closed one those outside see number and reason.
 *
 * @param title null when it is closed to the reader
 * @param caseStatement and {@code minutes}: Markdown
 * @param withdrawn whether it was taken off an agenda that had been sent
 */
@Schema(name = "AgendaItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemResource(
        UUID id,
        @Nullable String number,
        @Nullable Section section,
        @Nullable String title,
        @Nullable String timeSlot,
        List<String> presenters,
        List<String> recommendations,
        @Nullable String caseStatement,
        @Nullable String minutes,
        List<MarkedDecision> decisions,
        List<AttachmentResource> attachments,
        boolean withdrawn,
        boolean closed,
        @Nullable String closedReason,
        String html) {
    /** A passage of the minutes that decides something. */
    @Schema(name = "MarkedDecision")
    public record MarkedDecision(String text, Decision.Effect effect) {}

    /**
     * @param title null when it is closed to the reader
     * @param file where the same token fetches its newest version; null when there is no file, or it is closed
     */
    @Schema(name = "Attachment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttachmentResource(
            UUID id,
            @Nullable String number,
            @Nullable String title,
            boolean closed,
            @Nullable String closedReason,
            @Nullable String file) {
        static AttachmentResource of(Attachment one, String address) {
            return new AttachmentResource(
                    one.id().value(),
                    one.number(),
                    emptyToNull(one.title()),
                    one.isClosed(),
                    one.closedReason(),
                    one.file() == null
                            ? null
                            : address + "/api/v1/attachments/" + one.id().value());
        }
    }

    static ItemResource of(Meeting meeting, Item item, String address) {
        return new ItemResource(
                item.id().value(),
                item.number(),
                item.section(),
                emptyToNull(item.title()),
                item.timeSlot(),
                item.presenters(),
                item.recommendations(),
                item.caseStatement(),
                item.minutes(),
                item.decisions().stream()
                        .map(one -> new MarkedDecision(one.text(), one.effect()))
                        .toList(),
                item.attachments().stream()
                        .map(one -> AttachmentResource.of(one, address))
                        .toList(),
                item.withdrawn(),
                item.isClosed(),
                item.closedReason(),
                address + "/moeder/" + meeting.id() + "/" + item.id());
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
