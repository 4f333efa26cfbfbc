package dk.rammevaerk.inquiries.dialogue;

import dk.rammevaerk.inquiries.InquiryKind;

/** Whom is talked with. */
public enum DialogueKind {
    /** A meeting with somebody else; the authorities say what to talk about. */
    WITH_OTHERS(InquiryKind.DIALOGUE),
    /** Around the own table: every authority tells how far it is. */
    ROUND(InquiryKind.STATUS_ROUND);

    private final InquiryKind inquiry;

    DialogueKind(InquiryKind inquiry) {
        this.inquiry = inquiry;
    }

    /** What the authorities are asked. */
    public InquiryKind inquiry() {
        return inquiry;
    }
}
