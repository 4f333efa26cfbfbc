package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An item that is to come on an agenda, at the end of its section.
 *
 * @param section null when the agenda has none
 * @param caseStatement Markdown, or null
 * @param closedReason null while it is open
 * @param standing which standing item it is, or null
 */
public record NewItem(
        @Nullable Section section,
        ItemFacts facts,
        @Nullable String caseStatement,
        @Nullable String closedReason,
        @Nullable Standing standing) {
    public static NewItem titled(@Nullable Section section, String title) {
        return new NewItem(section, ItemFacts.titled(title), null, null, null);
    }
}
