package dk.rammevaerk.meetings.minutes;

/** Something that is to be published has a finding that nobody has ticked off. Nothing was published. */
public class NotLookedThrough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotLookedThrough() {
        super("Not everything was looked through");
    }
}
