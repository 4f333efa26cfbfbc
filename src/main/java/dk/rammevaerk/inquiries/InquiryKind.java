package dk.rammevaerk.inquiries;

/** What kind of thing is put to the authorities. Its Danish words stand in the messages under its name. */
public enum InquiryKind {
    /** A text is heard, and every answer is replied to. */
    CONSULTATION,
    /** Inputs to the cooperation's answer to somebody else's hearing. */
    RESPONSE,
    /** Contributions to the answer to a central notice. */
    CENTRAL_NOTICE,
    /** Themes for a dialogue meeting. */
    DIALOGUE,
    /** How far each authority is with something. */
    STATUS_ROUND,
    /** What each authority does about a facility that closes or takes nobody in. */
    CLOSURE,
    /** Whether an authority backs a letter. */
    LETTER;

    /** Whether the secretariat owes a reply to each thing that is said. */
    public boolean isRepliedTo() {
        return this == CONSULTATION;
    }

    /** Whether an answer may say how many persons it is about: a small count can name somebody. */
    public boolean refusesCounts() {
        return this == CLOSURE;
    }
}
