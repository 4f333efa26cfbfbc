package dk.rammevaerk.reporting;

/** What was asked for cannot be done now. */
public class RoundRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The words stand in the messages, {@code reporting.refused.…}. */
    public enum Reason {
        /** There is no such step from where it stands. */
        NO_EDGE,
        /** The round takes no answers from the authority now. */
        NOT_OPEN,
        /** Required answers lack, or something is wrong. */
        NOT_COMPLETE,
        /** A reason is asked for. */
        NO_REASON,
        /** A questionnaire of the round is still a draft. */
        NOT_ISSUED,
        /** A round asks somebody something. */
        NOBODY_ASKED,
        NOTHING_ASKED,
        /** A longer time ends after the deadline. */
        DAY,
        /** Last time's answer is not known. */
        NOTHING_LAST_TIME,
        /** A comment on at least one question is asked for. */
        NO_COMMENT,
        /** It looks like a CPR number; nothing of it is kept. */
        CPR
    }

    private final Reason reason;

    public RoundRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
