package dk.rammevaerk.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda or minutes say: the part of a meeting that editions freeze.
 *
 * @param remarks Markdown that belongs to the meeting and to no item, or null
 */
public record MeetingContent(@Nullable String remarks, List<Attendance> attendances, List<Item> items) {
    public MeetingContent {
        attendances = List.copyOf(attendances);
        items = List.copyOf(items);
    }

    public MeetingContent withItems(List<Item> others) {
        return new MeetingContent(remarks, attendances, others);
    }

    MeetingContent withAttendances(List<Attendance> others) {
        return new MeetingContent(remarks, others, items);
    }
}
