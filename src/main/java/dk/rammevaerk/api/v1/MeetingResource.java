package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the reader may see it.
 *
 * @param edition the sent or settled copy it is told from; null for a draft or an announcement
 * @param remarks Markdown
 */
@Schema(name = "Meeting")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingResource(
        UUID id,
        String forum,
        LocalDate date,
        @Nullable String start,
        @Nullable String end,
        @Nullable String title,
        @Nullable String place,
        @Nullable String address,
        @Nullable String room,
        boolean virtual,
        boolean extraordinary,
        MeetingState state,
        boolean published,
        @Nullable EditionResource edition,
        @Nullable String remarks,
        List<AttendanceResource> attendances,
        List<ItemResource> items,
        String html) {
    @Schema(name = "Edition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EditionResource(
            Edition.Kind kind,
            int number,
            @Nullable String reason,
            Instant madeAt,
            @Nullable Instant publishedAt) {
        static EditionResource of(Edition edition) {
            return new EditionResource(
                    edition.kind(), edition.number(), edition.reason(), edition.madeAt(), edition.publishedAt());
        }
    }

    /** @param role as the minutes have it */
    @Schema(name = "Attendance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttendanceResource(
            Attendance.Kind kind,
            boolean apology,
            String name,
            @Nullable String organisation,
            @Nullable String role) {
        static AttendanceResource of(Attendance one) {
            return new AttendanceResource(one.kind(), one.apology(), one.name(), one.organisation(), one.role());
        }
    }

    static MeetingResource of(Meeting meeting, String address) {
        var occasion = meeting.occasion();
        return new MeetingResource(
                meeting.id().value(),
                meeting.forum(),
                meeting.date(),
                MeetingLine.time(occasion.start()),
                MeetingLine.time(occasion.end()),
                occasion.title(),
                occasion.place(),
                occasion.address(),
                occasion.room(),
                occasion.virtual(),
                occasion.extraordinary(),
                meeting.state(),
                meeting.isPublished(),
                meeting.edition().map(EditionResource::of).orElse(null),
                meeting.remarks(),
                meeting.attendances().stream().map(AttendanceResource::of).toList(),
                meeting.items().stream()
                        .map(item -> ItemResource.of(meeting, item, address))
                        .toList(),
                address + "/moeder/" + meeting.id());
    }
}
