package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.cases.tasks.Task;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * One task: what is to be done, by whom, and what became of it.
 *
 * @param facts labels and values
 * @param decision what it follows from: its number and address, or empty
 * @param brought where it waits for its meeting, or empty
 * @param mayDo whether the reader may say that it is done
 * @param mayChange whether the reader may change it and give it up
 * @param note what was written before an error
 * @param reason why it was to be given up, as it was written before an error
 */
public record TaskPage(
        Task task,
        String forum,
        String to,
        StateTag state,
        List<Fact> facts,
        Link decision,
        Link item,
        Link brought,
        List<Step> steps,
        boolean mayDo,
        boolean mayReopen,
        boolean mayChange,
        String note,
        String reason,
        FormErrors errors)
        implements Page {
    public record Fact(String label, String value) {}

    /** Empty when there is nothing to lead to. */
    public record Link(String text, String href) {
        static final Link NONE = new Link("", "");

        public boolean isThere() {
            return !text.isEmpty();
        }
    }

    public record Step(String what, String when, String note) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
