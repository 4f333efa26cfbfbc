package dk.rammevaerk.inquiries;

/** Somebody else changed it in the meantime, or it is not there; nothing was written. */
public class InquiryChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
