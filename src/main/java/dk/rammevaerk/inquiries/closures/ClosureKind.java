package dk.rammevaerk.inquiries.closures;

/** What happens to the facility. */
public enum ClosureKind {
    CLOSURE,
    /** A part of it closes. */
    PARTIAL,
    /** Nobody moves in for a time. */
    INTAKE_STOP
}
