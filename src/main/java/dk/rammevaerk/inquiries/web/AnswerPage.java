package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One authority's answer: written, and read when it is given.
 *
 * @param heading the page's question
 * @param title what is asked about
 * @param href of this page
 * @param due when an answer is due, and what is special about it
 * @param given when it was given, or empty
 * @param writable whether the reader may write now
 * @param nothing what the button says that answers without words
 * @param hidden whether the reader may not see what is said
 * @param received the secretariat's field for what came another way; null for others
 * @param mayTakeBack whether the reader may open it again to correct it
 * @param extension the secretariat's form that gives this authority longer; null for others
 * @param replyHref where the secretariat replies; empty for others and when there is nothing to reply to
 */
public record AnswerPage(
        String heading,
        String title,
        String authority,
        Trail trail,
        String href,
        StateTag state,
        String due,
        String given,
        List<Said> parts,
        List<Attachment> files,
        boolean writable,
        String nothing,
        boolean hidden,
        @Nullable Field received,
        boolean mayTakeBack,
        @Nullable Extension extension,
        String replyHref,
        FormErrors errors)
        implements Page {
    /**
     * What is said of a part.
     *
     * @param about the part's own text as Markdown, or empty
     * @param field where it is written; null when it is only read
     * @param other while it is written, what somebody else wrote meanwhile in the same place; when it is only read, what
     *     the reader wrote and could not save; or empty
     * @param said Markdown
     * @param verdict null until there is a reply that the reader may see
     */
    public record Said(
            String heading,
            String about,
            @Nullable Field field,
            int version,
            String saveUrl,
            String other,
            String said,
            @Nullable StateTag verdict,
            String why) {}

    /** @param removeHref empty when it cannot be taken away */
    public record Attachment(String title, String href, String removeHref) {}

    public record Extension(Field until, Field reason) {}

    /** Whether anything stands beside the answer. */
    public boolean hasAside() {
        return !files.isEmpty() || !replyHref.isEmpty() || mayTakeBack || extension != null;
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
