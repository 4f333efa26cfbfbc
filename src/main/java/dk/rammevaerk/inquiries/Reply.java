package dk.rammevaerk.inquiries;

/**
 * The secretariat's reply to what one authority said of one part.
 *
 * @param part the part's ordinal, or {@link InquiryPart#WHOLE}
 * @param why may be empty where the verdict explains itself
 */
public record Reply(int part, Verdict verdict, String why, int version) {
    public Reply {
        if (verdict.needsReason() && why.isBlank()) throw new IllegalArgumentException("why " + verdict);
    }
}
