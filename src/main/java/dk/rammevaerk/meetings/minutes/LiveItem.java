package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.meetings.ItemId;
import java.util.List;

/**
 * What is being written about an item.
 *
 * @param version of its minutes' text
 * @param text Markdown, or empty
 * @param done whether it was ticked off
 */
public record LiveItem(
        ItemId id, int version, String text, boolean done, List<MarkedDecision> decisions, List<NotedTask> tasks) {
    public LiveItem {
        decisions = List.copyOf(decisions);
        tasks = List.copyOf(tasks);
    }
}
