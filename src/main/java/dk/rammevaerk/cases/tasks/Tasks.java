package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.cases.decisions.EntryId;
import dk.rammevaerk.cases.tasks.TaskList.Which;
import dk.rammevaerk.cases.tasks.TaskList.Whose;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks as those who do them meet them. The secretariat sees all; who sits in a forum sees the forum's; everybody sees their
 * own and their authority's. One from a closed item is seen by those inside its forum alone.
 */
@Service
public class Tasks {
    private final TaskStore store;
    private final TaskLists lists;
    private final TaskSteps steps;
    private final TaskSight sight;
    private final Suggestions suggestions;

    Tasks(TaskStore store, TaskLists lists, TaskSteps steps, TaskSight sight, Suggestions suggestions) {
        this.store = store;
        this.lists = lists;
        this.steps = steps;
        this.sight = sight;
        this.suggestions = suggestions;
    }

    /** One page, what is due first comes first. */
    @Transactional(readOnly = true)
    public List<Task> list(TaskList list) {
        return lists.list(list, sight.viewer(), sight.today());
    }

    @Transactional(readOnly = true)
    public long count(TaskList list) {
        return lists.count(list, sight.viewer(), sight.today());
    }

    /** Empty when it is not there or not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<Task> find(TaskId id) {
        return store.find(id).filter(sight.viewer()::sees);
    }

    /** What follows from a decision, as far as the actor may see it. */
    @Transactional(readOnly = true)
    public List<Task> of(EntryId decision) {
        return store.of(decision).stream().filter(sight.viewer()::sees).toList();
    }

    /**
     * What waits for the actor of whose tasks it is: their own and those of their fora, for the secretariat its own; or their
     * authority's. What is due first comes first.
     */
    @Transactional(readOnly = true)
    public List<WaitingTask> waiting(Whose whose, int limit) {
        var today = sight.today();
        return list(waiting(whose)).stream()
                .limit(limit)
                .map(task -> new WaitingTask(
                        task.title(),
                        task.href(),
                        task.forum(),
                        task.assignment().due(),
                        task.isLate(today)))
                .toList();
    }

    @Transactional(readOnly = true)
    public long countWaiting(Whose whose) {
        return count(waiting(whose));
    }

    private static TaskList waiting(Whose whose) {
        return new TaskList(whose, Which.OPEN, null, null, 1);
    }

    /** How many of what waits for the actor are late. */
    @Transactional(readOnly = true)
    public long countLate() {
        return lists.countLate(sight.viewer(), sight.today());
    }

    /** The codes of the authorities the actor answers for, in order; without one there is no such list. */
    @Transactional(readOnly = true)
    public SequencedSet<String> authorities() {
        return sight.viewer().authorities();
    }

    /** The meeting on whose list a task's matter stands; empty when there is none, or it is not the actor's to know. */
    @Transactional(readOnly = true)
    public Optional<Target> meetingOf(Task task) {
        return Optional.ofNullable(task.brought()).flatMap(suggestions::meetingOf);
    }

    /** For each of these tasks that all authorities got: how far they are; for those alone who see all of them. */
    @Transactional(readOnly = true)
    public Map<UUID, Together> together(List<Task> of) {
        return lists.together(
                of.stream().map(Task::together).filter(Objects::nonNull).toList(), sight.viewer());
    }

    /** Whether the actor may say that a task is done, and that it is not after all. */
    @Transactional(readOnly = true)
    public boolean mayDo(Task task) {
        var viewer = sight.viewer();
        return viewer.everything() || (viewer.sees(task) && viewer.isFor(task));
    }

    /**
     * Says that a task is done.
     *
     * @param note what came of it, or null
     * @return whether its matter was brought back to an agenda, and stays there
     * @throws TaskChangedMeanwhile when somebody else did so
     * @throws NotTheirTask when it is for others
     */
    @Transactional
    public boolean finish(TaskId id, int version, @Nullable String note) {
        return steps.become(theirs(id), version, TaskState.DONE, note);
    }

    /** Says that a task is to be done after all. Only the secretariat takes up again what was given up. */
    @Transactional
    public void reopen(TaskId id, int version, @Nullable String note) {
        var task = theirs(id);
        if (task.state() == TaskState.CANCELLED && !sight.actor().isSecretariat()) throw new NotTheirTask();
        steps.become(task, version, TaskState.OPEN, note);
    }

    private Task theirs(TaskId id) {
        return find(id).filter(this::mayDo).orElseThrow(NotTheirTask::new);
    }
}
