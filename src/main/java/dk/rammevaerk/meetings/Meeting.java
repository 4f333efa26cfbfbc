package dk.rammevaerk.meetings;

import dk.rammevaerk.files.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was held. It enters when somebody accepts what was read from its document, and may then be published;
 * a published meeting can be taken back.
 *
 * @param forum the forum's code
 * @param remarks Markdown that belongs to the meeting and to no item, or null
 * @param sourceFile the document it was read from, or null
 * @param publishedAt null while it is not published
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record Meeting(
        MeetingId id,
        String forum,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String place,
        @Nullable String address,
        @Nullable String room,
        boolean virtual,
        boolean extraordinary,
        DocumentKind documentKind,
        @Nullable String remarks,
        @Nullable FileId sourceFile,
        @Nullable Instant publishedAt,
        int version,
        List<Attendance> attendances,
        List<Item> items) {
    /** Whether the document holds what was decided, or only what was to be. */
    public enum DocumentKind {
        MINUTES,
        AGENDA
    }

    public Meeting {
        attendances = List.copyOf(attendances);
        items = List.copyOf(items);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<Attendance> participants() {
        return attendances.stream().filter(one -> !one.apology()).toList();
    }

    public List<Attendance> apologies() {
        return attendances.stream().filter(Attendance::apology).toList();
    }

    /** The meeting with closed items reduced to number and reason. */
    Meeting sealed() {
        return with(items.stream()
                .map(item -> item.isClosed() ? item.sealed() : item)
                .toList());
    }

    private Meeting with(List<Item> newItems) {
        return new Meeting(
                id,
                forum,
                date,
                start,
                end,
                place,
                address,
                room,
                virtual,
                extraordinary,
                documentKind,
                remarks,
                null,
                publishedAt,
                version,
                attendances,
                newItems);
    }
}
