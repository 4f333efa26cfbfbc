package dk.rammevaerk.inquiries;

/**
 * What is said of one part.
 *
 * @param part the part's ordinal, or {@link InquiryPart#WHOLE}
 * @param text Markdown
 * @param version of this text alone: two can write on different parts at once
 */
public record AnswerText(int part, String text, int version) {
    public boolean saysSomething() {
        return !text.isBlank();
    }
}
