package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands in the plan: when and where, and nothing of what it is about.
 *
 * @param forum the forum's code
 * @param deadline the last day on which items are taken in, or null
 * @param cancelledReason null unless it is cancelled, and for those outside the forum
 * @param series what it was planned together with, or null
 * @param moves what it was moved from, oldest first
 * @param readable whether the reader may open its page
 */
public record PlannedMeeting(
        MeetingId id,
        String forum,
        MeetingState state,
        int version,
        Occasion occasion,
        @Nullable LocalDate deadline,
        @Nullable String cancelledReason,
        @Nullable UUID series,
        List<Move> moves,
        boolean readable) {
    /** How long a meeting counts as lasting when its end is not known. */
    private static final Duration UNKNOWN_LENGTH = Duration.ofHours(1);

    /**
     * A day or hour it was moved away from.
     *
     * @param reason null when none was given, and for those outside the forum
     */
    public record Move(
            Instant at,
            LocalDate oldDate,
            @Nullable LocalTime oldStart,
            @Nullable String reason) {}

    public PlannedMeeting {
        moves = List.copyOf(moves);
    }

    public LocalDate date() {
        return occasion.date();
    }

    /** Whether its day has passed and nothing says what became of it. */
    public boolean lacksMinutes(LocalDate today) {
        return date().isBefore(today) && state.isAhead();
    }

    /** Whether somebody could not be at both. What has no hour overlaps nothing. */
    boolean overlaps(Occasion other) {
        var start = occasion.start();
        var otherStart = other.start();
        return start != null
                && otherStart != null
                && date().equals(other.date())
                && start.isBefore(end(otherStart, other.end()))
                && otherStart.isBefore(end(start, occasion.end()));
    }

    private static LocalTime end(LocalTime start, @Nullable LocalTime end) {
        if (end != null) return end;
        var likely = start.plus(UNKNOWN_LENGTH);
        return likely.isAfter(start) ? likely : LocalTime.MAX;
    }
}
