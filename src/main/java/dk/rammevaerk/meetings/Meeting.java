package dk.rammevaerk.meetings;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.files.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a forum. The secretariat works on its content until an edition of it is sent out; everybody else reads
 * editions. A past meeting enters when somebody accepts what was read from its document.
 *
 * @param forum the forum's code
 * @param version counts the changes of state, order and occasion, so that two people do not overwrite each other
 * @param submissionDeadline the last day on which items are taken in, or null
 * @param cancelledReason null unless it is cancelled, and for those outside the forum
 * @param revising whether approved minutes are being corrected in the working copy
 * @param sourceFile the document it was read from, or null
 * @param shown where the content is from
 */
public record Meeting(
        MeetingId id,
        String forum,
        MeetingState state,
        int version,
        Occasion occasion,
        @Nullable LocalDate submissionDeadline,
        @Nullable String cancelledReason,
        boolean revising,
        @Nullable FileId sourceFile,
        Shown shown,
        @Nullable Instant publishedAt,
        MeetingContent content) {
    public LocalDate date() {
        return occasion.date();
    }

    public List<Item> items() {
        return content.items();
    }

    public List<Attendance> attendances() {
        return content.attendances();
    }

    public @Nullable String remarks() {
        return content.remarks();
    }

    /** Whether it is what the secretariat writes on. */
    public boolean isWorkingCopy() {
        return shown == Shown.Unsent.WORKING_COPY;
    }

    /** The edition the content is from; empty for what was never sent out. */
    public Optional<Edition> edition() {
        return shown instanceof Edition edition ? Optional.of(edition) : Optional.empty();
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<Attendance> participants() {
        return attendances().stream().filter(one -> !one.apology()).toList();
    }

    public List<Attendance> apologies() {
        return attendances().stream().filter(Attendance::apology).toList();
    }

    /**
     * The meeting for those outside its forum: closed items and attachments are number and reason, and guests of a closed
     * item, who could tell what it is about, are left out.
     */
    Meeting withheld() {
        var closed = items().stream().filter(Item::isClosed).map(Item::id).toList();
        return new Meeting(
                id,
                forum,
                state,
                version,
                occasion.withoutLink(),
                null,
                null,
                false,
                null,
                shown,
                publishedAt,
                new MeetingContent(
                        content.remarks(),
                        attendances().stream()
                                .filter(one -> one.item() == null || !closed.contains(one.item()))
                                .toList(),
                        items().stream().map(Item::withheld).toList()));
    }

    /** The meeting with what an edition or an announcement of it says; what is closed now is closed in every edition. */
    Meeting showing(Shown other, MeetingContent frozen) {
        var now = items().stream().collect(toMap(Item::id, item -> item));
        var items = frozen.items().stream()
                .map(item -> now.containsKey(item.id()) ? closedAs(item, now.get(item.id())) : item)
                .toList();
        return new Meeting(
                id,
                forum,
                state,
                version,
                occasion,
                submissionDeadline,
                cancelledReason,
                revising,
                sourceFile,
                other,
                other instanceof Edition edition ? edition.publishedAt() : publishedAt,
                frozen.withItems(items));
    }

    Meeting withItems(List<Item> others) {
        return new Meeting(
                id,
                forum,
                state,
                version,
                occasion,
                submissionDeadline,
                cancelledReason,
                revising,
                sourceFile,
                shown,
                publishedAt,
                content.withItems(others));
    }

    /** The meeting before anything of its content was sent out: only who, when and where. */
    Meeting announced() {
        return showing(Shown.Unsent.ANNOUNCEMENT, new MeetingContent(null, attendances(), List.of()));
    }

    private static Item closedAs(Item frozen, Item now) {
        var attachments = now.attachments().stream().collect(toMap(Attachment::id, one -> one));
        return frozen.closedFor(now.closedReason())
                .withAttachments(frozen.attachments().stream()
                        .map(one -> {
                            var current = attachments.get(one.id());
                            return current == null ? one : one.closedFor(current.closedReason());
                        })
                        .toList());
    }
}
