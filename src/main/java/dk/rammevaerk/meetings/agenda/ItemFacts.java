package dk.rammevaerk.meetings.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an item beside its texts. The fields are those of {@link dk.rammevaerk.meetings.Item}.
 */
public record ItemFacts(
        String title,
        @Nullable String timeSlot,
        List<String> presenters,
        List<String> recommendations,
        @Nullable String caseSource) {
    public ItemFacts {
        presenters = List.copyOf(presenters);
        recommendations = List.copyOf(recommendations);
    }

    /** An item of which only the title is known. */
    public static ItemFacts titled(String title) {
        return new ItemFacts(title, null, List.of(), List.of(), null);
    }
}
