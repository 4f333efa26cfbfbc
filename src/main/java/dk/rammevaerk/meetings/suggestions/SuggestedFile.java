package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * An attachment that comes with a suggestion, under the title it gets on the agenda.
 *
 * @param closedReason why it was closed on the agenda that its item came back from; null for others
 */
public record SuggestedFile(
        FileId file, String title, @Nullable String closedReason) {}
