package dk.rammevaerk.cases.tasks;

/** Somebody else changed the task meanwhile, or did what was asked. */
public class TaskChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
