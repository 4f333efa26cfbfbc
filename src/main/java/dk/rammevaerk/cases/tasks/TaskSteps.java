package dk.rammevaerk.cases.tasks;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves tasks along {@link TaskState}'s graph and writes down who did it. */
@Component
class TaskSteps {
    private final TaskStore store;
    private final BringingBack bringingBack;
    private final TaskSight sight;

    TaskSteps(TaskStore store, BringingBack bringingBack, TaskSight sight) {
        this.store = store;
        this.bringingBack = bringingBack;
        this.sight = sight;
    }

    /**
     * A task that comes again gets its successor when it is done, and one only however often it is done.
     *
     * @return whether its matter stands on an agenda, and stays there though nobody is to do anything any more
     * @throws TaskChangedMeanwhile when it is at another version
     * @throws TaskStepRefused when it is no edge of the graph
     */
    boolean become(Task task, int version, TaskState next, @Nullable String note) {
        if (task.version() != version) throw new TaskChangedMeanwhile();
        if (!task.state().mayBecome(next)) throw new TaskStepRefused(task.state(), next);
        if (!store.become(task.id(), version, task.state(), next)) throw new TaskChangedMeanwhile();
        store.step(
                task.id(),
                next,
                note,
                sight.moment(),
                sight.actor().name(),
                sight.actor().label());
        var again = task.assignment().next();
        if (next == TaskState.DONE && again != null) {
            var origin = task.origin();
            store.insert(
                    again,
                    new Origin(origin.decision(), origin.meeting(), origin.item(), null, origin.closed()),
                    null,
                    task.id());
        }
        var now = store.find(task.id()).orElseThrow();
        if (!now.isOpen()) return bringingBack.takeBack(now);
        bringingBack.bring(now);
        return false;
    }
}
