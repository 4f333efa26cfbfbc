package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad bliver der spurgt om?</em> All consultations, and the way to the other things that authorities answer.
 *
 * @param others lists of other kinds
 */
public record ConsultationsPage(String lead, boolean writes, List<Row> rows, List<Link> others) implements Page {
    /** @param own how far the reader's own authority is; null for those who answer for none */
    public record Row(
            String href,
            String title,
            StateTag state,
            String note,
            @Nullable StateTag own) {}

    public record Link(String href, String label, String note) {}
}
