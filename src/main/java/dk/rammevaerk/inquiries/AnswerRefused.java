package dk.rammevaerk.inquiries;

/** The answer was not taken; nothing was written. */
public class AnswerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The inquiry takes no answers. */
        NOT_OPEN,
        /** It has been given already, or not yet. */
        NO_EDGE,
        /** It says nothing; then one says that one has nothing to add. */
        EMPTY,
        /** It says something, so there is something to add. */
        NOT_EMPTY,
        /** It was replied to: the secretariat alone opens it again. */
        REPLIED_TO,
        /** A longer time that ends before the others'. */
        DAY,
        /** It says how many persons it is about. */
        COUNT
    }

    private final Reason reason;

    public AnswerRefused(Reason reason) {
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
