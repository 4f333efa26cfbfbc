package dk.rammevaerk.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point of an agenda and what came of it. What nobody said is null or empty.
 *
 * @param number for example {@code 1.4}
 * @param timeSlot as written, for example {@code 8.35-8.55}
 * @param recommendations what the forum is asked to do, one act or two per line
 * @param caseSource who delivered the case statement, when it was an outside author
 * @param caseStatement Markdown
 * @param minutes Markdown
 * @param standing which standing item it is; null for others
 * @param withdrawn whether it was taken off an agenda that had been sent
 * @param closedReason why the item is closed to the public; null while it is open
 */
public record Item(
        ItemId id,
        @Nullable String number,
        @Nullable Section section,
        String title,
        @Nullable String timeSlot,
        List<String> presenters,
        List<String> recommendations,
        @Nullable String caseSource,
        @Nullable String caseStatement,
        List<Attachment> attachments,
        @Nullable String minutes,
        List<Decision> decisions,
        @Nullable Standing standing,
        boolean withdrawn,
        @Nullable String closedReason) {
    public Item {
        presenters = List.copyOf(presenters);
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
        decisions = List.copyOf(decisions);
    }

    public boolean isClosed() {
        return closedReason != null;
    }

    /** What those see who may not see inside: of a closed item the number and the reason, of an open one its open attachments. */
    Item withheld() {
        if (isClosed()) {
            return new Item(
                    id,
                    number,
                    section,
                    "",
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    null,
                    withdrawn,
                    closedReason);
        }
        return withAttachments(attachments.stream()
                .map(one -> one.isClosed() ? one.withheld() : one)
                .toList());
    }

    Item withAttachments(List<Attachment> others) {
        return new Item(
                id,
                number,
                section,
                title,
                timeSlot,
                presenters,
                recommendations,
                caseSource,
                caseStatement,
                others,
                minutes,
                decisions,
                standing,
                withdrawn,
                closedReason);
    }

    /** @param other the case statement instead of the one it has */
    public Item saying(@Nullable String other) {
        return new Item(
                id,
                number,
                section,
                title,
                timeSlot,
                presenters,
                recommendations,
                caseSource,
                other,
                attachments,
                minutes,
                decisions,
                standing,
                withdrawn,
                closedReason);
    }

    /** The item with one of its attachments open. */
    Item opened(AttachmentId attachment) {
        return withAttachments(attachments.stream()
                .map(one -> one.id().equals(attachment) ? one.closedFor(null) : one)
                .toList());
    }

    Item closedFor(@Nullable String reason) {
        return new Item(
                id,
                number,
                section,
                title,
                timeSlot,
                presenters,
                recommendations,
                caseSource,
                caseStatement,
                attachments,
                minutes,
                decisions,
                standing,
                withdrawn,
                reason);
    }
}
