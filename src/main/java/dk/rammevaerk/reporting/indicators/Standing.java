package dk.rammevaerk.reporting.indicators;

/**
 * How an indicator stands to its target.
 *
 * @param met municipalities that have reached it, when the target is about each
 * @param of municipalities it is about, else 0
 */
public record Standing(State state, int met, int of) {
    public static final Standing NONE = new Standing(State.NO_RULE, 0, 0);

    public enum State {
        MET,
        NOT_YET,
        /** Its last day is over. */
        MISSED,
        /** Figures lack that decide it. */
        UNKNOWN,
        /** Nobody has said how to reckon it. */
        NO_RULE
    }
}
