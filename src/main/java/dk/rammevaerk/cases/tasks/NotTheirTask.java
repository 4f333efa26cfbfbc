package dk.rammevaerk.cases.tasks;

/** A task is done by those it is for, and by the secretariat. */
public class NotTheirTask extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
