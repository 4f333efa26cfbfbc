package dk.rammevaerk.meetings.texts;

/** The item is not there any more: somebody took it off the agenda. */
public class ItemGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ItemGone() {
        super("The item is gone");
    }
}
