package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.MeetingSummary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param start as {@code 13:00}, by the clock in Denmark
 * @param shown what of it the reader sees
 */
@Schema(name = "MeetingLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingLine(
        UUID id,
        String forum,
        LocalDate date,
        @Nullable String start,
        @Nullable String end,
        @Nullable String title,
        @Nullable String place,
        MeetingState state,
        Edition.@Nullable Kind shown,
        boolean published,
        int itemCount,
        String self,
        String html) {
    static MeetingLine of(MeetingSummary meeting, String address) {
        var occasion = meeting.occasion();
        return new MeetingLine(
                meeting.id().value(),
                meeting.forum(),
                meeting.date(),
                time(occasion.start()),
                time(occasion.end()),
                occasion.title(),
                occasion.place(),
                meeting.state(),
                meeting.shown(),
                meeting.published(),
                meeting.items(),
                address + "/api/v1/meetings/" + meeting.id(),
                address + "/moeder/" + meeting.id());
    }

    static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
