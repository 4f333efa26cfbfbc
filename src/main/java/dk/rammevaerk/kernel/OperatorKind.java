package dk.rammevaerk.kernel;

/** Who runs a facility (virksomhedsform). */
public enum OperatorKind {
    MUNICIPAL,
    REGIONAL,
    PRIVATE,
    SELF_GOVERNING,
    FOUNDATION
}
