package dk.rammevaerk.meetings.suggestions;

/** The item that a suggestion became was sent out or written on, so it cannot be taken off the agenda from here. */
public class ItemInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
