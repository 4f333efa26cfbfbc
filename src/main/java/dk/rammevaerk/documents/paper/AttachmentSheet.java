package dk.rammevaerk.documents.paper;

/**
 * One page that stands for an attachment that has no pages of its own: a picture, or a word on why there is nothing.
 *
 * @param heading such as {@code Bilag 4}
 * @param state such as {@code følger som fil}; empty for a picture
 * @param title of the attachment
 * @param why one sentence; empty for a picture
 * @param picture as an address that holds it; empty when there is none
 * @param foot the left of the page's foot
 * @param page of the whole file
 * @param pages of the whole file
 */
public record AttachmentSheet(
        String heading,
        String state,
        String title,
        String why,
        String picture,
        String foot,
        int page,
        int pages,
        String css) {
    public String word(String key) {
        return Words.of(key);
    }
}
