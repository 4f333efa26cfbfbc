package dk.rammevaerk.cases.tasks;

/** A change of state that is no edge of {@link TaskState}'s graph. */
public class TaskStepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TaskStepRefused(TaskState from, TaskState to) {
        super(from + " does not become " + to);
    }
}
