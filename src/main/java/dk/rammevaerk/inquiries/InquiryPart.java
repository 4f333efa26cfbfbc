package dk.rammevaerk.inquiries;

/**
 * A numbered part of what is put to the authorities, answered by itself.
 *
 * @param ordinal from 1 on; {@link #WHOLE} stands for all of it and is no part
 * @param number as the text has it, such as {@code 3.1}
 * @param text Markdown
 */
public record InquiryPart(int ordinal, String number, String title, String text) {
    /** In a part's place: what is said of the whole. */
    public static final int WHOLE = 0;

    public InquiryPart {
        if (ordinal <= WHOLE) throw new IllegalArgumentException("Not a part's place: " + ordinal);
        if (title.isBlank()) throw new IllegalArgumentException("A part has a title");
    }

    /** {@code 3.1 Børn og unge}. */
    public String heading() {
        return number.isEmpty() ? title : number + " " + title;
    }
}
