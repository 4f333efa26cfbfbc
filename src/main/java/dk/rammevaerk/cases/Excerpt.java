package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.ItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What approved minutes say of a case: a copy that never changes. A revision of the minutes makes another.
 *
 * @param edition of the minutes it was copied from
 * @param forum the forum's code
 * @param number of the item, for example {@code 1.4}, or null
 * @param minutes Markdown
 * @param decisions the passages that were marked in them
 * @param note why the minutes were revised; null in their first edition
 */
public record Excerpt(
        ItemId item,
        int edition,
        String forum,
        LocalDate heldOn,
        @Nullable String number,
        String title,
        String minutes,
        List<String> decisions,
        @Nullable String note,
        Instant takenAt) {
    public Excerpt {
        decisions = List.copyOf(decisions);
    }
}
