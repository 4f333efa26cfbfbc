package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.pages.Fragment;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import java.util.SequencedMap;

/**
 * The decisions and tasks of an item.
 *
 * @param href the item's address below the live minutes
 * @param hash differs when anything in it does
 * @param effects what a decision may do, from its name to the Danish word
 * @param message what is wrong with what was sent, or what was done; or empty
 * @param text what was sent as a decision's passage and not taken, or empty
 * @param task what was sent as a task and not taken, or empty
 */
public record ItemNotes(
        String item,
        String href,
        String hash,
        List<Decision> decisions,
        List<Task> tasks,
        SequencedMap<String, String> effects,
        String message,
        String text,
        String task)
        implements Fragment {
    /** @param stands whether the passage is still in the minutes */
    public record Decision(String id, String text, StateTag effect, boolean stands) {}

    /** @param details who and when, or empty */
    public record Task(String id, String text, String details) {}
}
