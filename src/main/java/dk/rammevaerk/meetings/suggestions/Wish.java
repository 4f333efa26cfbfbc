package dk.rammevaerk.meetings.suggestions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wishes on an agenda. The fields are those of {@link dk.rammevaerk.meetings.Item}.
 *
 * @param caseStatement Markdown, or null
 * @param caseSource who wrote the case statement, when it was an outside author; or null
 * @param closedReason why it should be closed to the public; null when it may be open
 * @param note what the secretariat alone reads, or null
 */
public record Wish(
        String title,
        List<String> recommendations,
        @Nullable String caseStatement,
        @Nullable String caseSource,
        List<String> presenters,
        @Nullable String closedReason,
        @Nullable String note) {
    public Wish {
        recommendations = List.copyOf(recommendations);
        presenters = List.copyOf(presenters);
    }

    public static Wish titled(String title) {
        return new Wish(title, List.of(), null, null, List.of(), null, null);
    }
}
