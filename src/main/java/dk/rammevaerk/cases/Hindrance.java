package dk.rammevaerk.cases;

/** Why a step does not get on, the gravest first. */
public enum Hindrance {
    /** Its forum has ended, and nobody took over. */
    FORUM_CLOSED,
    /** The meeting it was on was cancelled, and it is on no other. */
    MEETING_CANCELLED,
    /** It was taken off the agenda, and is on no other. */
    TAKEN_OFF,
    /** The meeting was, and its minutes are not approved. */
    MINUTES_AWAITED,
    /** The meeting it is on comes too late. */
    MEETING_AFTER_DUE,
    /** Its forum has no meeting before it is due. */
    NO_MEETING_BEFORE_DUE
}
