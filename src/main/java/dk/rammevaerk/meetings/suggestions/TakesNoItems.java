package dk.rammevaerk.meetings.suggestions;

/** The meeting is cancelled, held or past, or another forum's: no item can come onto it. */
public class TakesNoItems extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
