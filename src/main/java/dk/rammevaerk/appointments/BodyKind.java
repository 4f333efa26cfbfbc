package dk.rammevaerk.appointments;

/** What a body is to the cooperation. */
public enum BodyKind {
    /** One of our own fora. */
    FORUM,
    /** Somebody else's, in which we have seats. */
    EXTERNAL,
    WORKING_GROUP,
    STEERING_GROUP,
    VISITING_GROUP,
    /** Municipalities that work together on something, one of them as host. */
    CIRCLE
}
