package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Fragment;
import dk.rammevaerk.pages.StateTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The decisions and tasks of an item.
 *
 * @param href the item's address below the live minutes
 * @param hash differs when anything in it does
 * @param effects what a decision may do, from its name to the Danish word
 * @param message what was done, or empty
 * @param typed what was sent and not taken
 */
public record ItemNotes(
        String item,
        String href,
        String hash,
        List<Decision> decisions,
        List<Task> tasks,
        SequencedMap<String, String> effects,
        String message,
        Typed typed)
        implements Fragment {
    /** @param stands whether the passage is still in the minutes */
    public record Decision(String id, String text, StateTag effect, boolean stands) {}

    /** @param details who and when, or empty */
    public record Task(String id, String text, String details) {}

    /**
     * What somebody sent as a decision or a task, and what is wrong with it.
     *
     * @param values by the field's name
     * @param numbers what a possible CPR number may be instead, when that is asked; otherwise empty
     */
    public record Typed(Map<String, String> values, FormErrors errors, SequencedMap<String, String> numbers) {
        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE, new LinkedHashMap<>());

        public String value(String name) {
            return values.getOrDefault(name, "");
        }

        /** Whether it was a task. */
        public boolean isTask() {
            return values.containsKey("opgave");
        }

        Typed wrong(String field, String message) {
            return new Typed(values, errors.with(field, message), numbers);
        }
    }

    /** A field of this item's forms, with what was typed in it. Its name is the form's; its id is this item's own. */
    public Field field(String name, String label, String hint, boolean optional) {
        return new Field(
                name + "-" + item,
                label,
                hint,
                typed.value(name),
                typed.errors().at(name),
                optional);
    }
}
