package dk.rammevaerk.meetings;

/** There is nothing to send: the working copy says what the newest edition says. */
public class NothingChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingChanged() {
        super("The newest edition says it already");
    }
}
