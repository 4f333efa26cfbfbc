package dk.rammevaerk.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point of an agenda and what came of it. What the document did not say is null or empty.
 *
 * @param number for example {@code 1.4}
 * @param timeSlot as written, for example {@code 8.35-8.55}
 * @param recommendations what the forum is asked to do, one act or two per line
 * @param caseStatement Markdown
 * @param minutes Markdown
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
        @Nullable String caseStatement,
        List<Attachment> attachments,
        @Nullable String minutes,
        @Nullable String closedReason) {
    public Item {
        presenters = List.copyOf(presenters);
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
    }

    public boolean isClosed() {
        return closedReason != null;
    }

    /** What those see who may not see inside: the number and the reason. */
    Item sealed() {
        return new Item(id, number, section, "", null, List.of(), List.of(), null, List.of(), null, closedReason);
    }
}
