package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * What a subject's own page shows of its answers: {@code inquiries/answering.jte} with {@code css/inquiries.css}.
 *
 * @param heading what the answers are called
 * @param count {@code 14 af 20 har svaret}
 * @param due when answers are due
 * @param own the answers that the reader may write
 * @param allHref who has answered
 * @param unreplied how much lacks a reply, for the secretariat, or empty
 */
public record AnswersPanel(
        String heading, StateTag state, String count, String due, List<Own> own, String allHref, String unreplied) {
    /** @param act the verb with its object on the link */
    public record Own(String name, StateTag state, String act, String href) {}
}
