package dk.rammevaerk.cases.tasks.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.SequencedMap;

/**
 * Where a task is given or changed.
 *
 * @param task its id when it is changed, or empty
 * @param from what it follows from, in words, or empty
 * @param forum the name of the forum of what it follows from, or empty when one can be chosen
 * @param groups who can be asked, group by group
 */
public record TaskFormPage(
        String task,
        int version,
        TaskForm form,
        String from,
        String forum,
        SequencedMap<String, String> fora,
        List<Group> groups,
        FormErrors errors)
        implements Page {
    public record Group(String name, SequencedMap<String, String> options) {}

    public boolean isNew() {
        return task.isEmpty();
    }

    public String action() {
        return isNew() ? "/opgaver/ny" : "/opgaver/" + task + "/ret";
    }

    public String back() {
        return isNew() ? "/opgaver" : "/opgaver/" + task;
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
