package dk.rammevaerk.inquiries;

/** What the secretariat does about something that was said. */
public enum Verdict {
    TAKEN_IN,
    PARTLY,
    NOT_TAKEN_IN,
    /** It asks for no change. */
    NOTED;

    /** Whether it must be said why. */
    public boolean needsReason() {
        return this == PARTLY || this == NOT_TAKEN_IN;
    }
}
