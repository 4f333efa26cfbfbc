package dk.rammevaerk.documents;

/** Whether a document is what was sent out before a meeting, or what was written of it. */
public enum MinutesKind {
    AGENDA,
    MINUTES
}
