package dk.rammevaerk.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agenda item as it was read.
 *
 * @param number such as {@code 1.4}; null when the document gives none and none follows from the neighbours
 * @param time the slot behind the title, such as {@code 8.35-8.55}
 * @param presenters names only, without posts
 * @param recommendations one per bullet, without the lead (<i>At DASSOS:</i>)
 * @param caseStatement Markdown; empty when the item has none
 * @param minutes Markdown; null when nothing was written of the item, as in an agenda
 */
public record ReadItem(
        @Nullable String number,
        @Nullable ItemSection section,
        String title,
        @Nullable String time,
        List<String> presenters,
        List<String> recommendations,
        String caseStatement,
        List<ReadAttachment> attachments,
        @Nullable String minutes) {
    public ReadItem {
        presenters = List.copyOf(presenters);
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
    }
}
