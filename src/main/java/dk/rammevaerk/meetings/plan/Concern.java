package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Occasion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one should know before a meeting is put on a day. None of it forbids the meeting. */
public sealed interface Concern {
    record Past() implements Concern {}

    record Weekend(DayOfWeek day) implements Concern {}

    record OnHoliday(Holiday holiday) implements Concern {}

    /** The forum has a meeting that day already. */
    record SameDay(PlannedMeeting other) implements Concern {}

    /** Another forum, with perhaps the same people, meets at the same hours. */
    record Clash(PlannedMeeting other) implements Concern {}

    /**
     * @param thatDay all meetings of the day
     * @param itself the meeting that is being moved, or null for a new one
     */
    static List<Concern> about(
            String forum,
            Occasion occasion,
            @Nullable MeetingId itself,
            LocalDate today,
            List<PlannedMeeting> thatDay) {
        var concerns = new ArrayList<Concern>();
        var day = occasion.date().getDayOfWeek();
        if (occasion.date().isBefore(today)) concerns.add(new Past());
        if (day.getValue() >= DayOfWeek.SATURDAY.getValue()) concerns.add(new Weekend(day));
        Holiday.on(occasion.date()).map(OnHoliday::new).ifPresent(concerns::add);
        for (var other : thatDay) {
            if (other.id().equals(itself) || other.state() == MeetingState.CANCELLED) continue;
            if (other.forum().equals(forum)) concerns.add(new SameDay(other));
            else if (other.overlaps(occasion)) concerns.add(new Clash(other));
        }
        return List.copyOf(concerns);
    }
}
