package dk.rammevaerk.meetings.texts;

/** The text belongs to a meeting in which it can no longer be, or cannot yet be, changed. Nothing was saved. */
public class TextIsSettled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextIsSettled() {
        super("The text cannot be changed in the state of its meeting");
    }
}
