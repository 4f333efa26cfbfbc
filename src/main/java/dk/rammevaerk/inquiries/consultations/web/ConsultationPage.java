package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.inquiries.web.AnswersPanel;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad hører vi om?</em> A consultation: its text in parts, and how far the answers are.
 *
 * @param introduction Markdown
 * @param caseLink the case it belongs to; null when there is none that the reader may see
 * @param reportHref empty until the reader may read the report
 * @param steps what the secretariat can do next
 * @param writes whether it is a draft that the reader writes
 * @param problem why a file was not taken, or empty
 */
public record ConsultationPage(
        String title,
        Trail trail,
        String href,
        StateTag state,
        String window,
        String introduction,
        List<Part> parts,
        List<Attachment> files,
        @Nullable Link caseLink,
        AnswersPanel answers,
        String reportHref,
        List<Step> steps,
        boolean writes,
        String problem)
        implements Page {
    public record Part(String anchor, String heading, String text) {}

    public record Attachment(String title, String href, String removeHref) {}

    public record Link(String label, String href) {}

    /**
     * @param main whether it leads on, and not back
     * @param reason why it cannot be taken now, or empty
     */
    public record Step(String label, String href, boolean main, String reason) {}

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }
}
