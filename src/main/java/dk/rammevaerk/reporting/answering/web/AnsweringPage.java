package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * What one authority is asked in a round, how far it is, and what lacks.
 *
 * @param extension why it has longer than the others, or empty
 * @param contacts whom mails go to, a line each
 */
public record AnsweringPage(
        String heading,
        Trail trail,
        String title,
        String authority,
        String due,
        String extension,
        String purpose,
        String href,
        List<Form> forms,
        List<String> people,
        Field contacts,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    /** One section, with how many of its questions are answered. */
    public record Part(String title, String href, StateTag tag, String count) {}

    /** A question, and what is said of it. */
    public record Told(String question, String said, String href) {}

    /**
     * One questionnaire.
     *
     * @param told what happens now, or empty
     * @param returned what the secretariat asks for
     * @param wrong what was typed and cannot be right
     * @param missing what lacks
     * @param savedBy who wrote last, or empty
     * @param writable whether it can be written in
     * @param complete whether nothing lacks
     * @param mayTakeBack whether the authority can write in it again
     * @param note what the secretariat said when it sent it back, or empty
     */
    public record Form(
            int ordinal,
            String title,
            StateTag tag,
            String href,
            String goOn,
            String told,
            List<Part> parts,
            List<Told> returned,
            String note,
            List<Told> wrong,
            List<Told> missing,
            String savedBy,
            String completeLabel,
            String reason,
            boolean writable,
            boolean complete,
            boolean mayTakeBack,
            int version) {}
}
