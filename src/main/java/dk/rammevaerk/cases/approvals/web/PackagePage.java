package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * <em>Hvad skal byrådene tage stilling til?</em>
 *
 * @param attachments their titles, in order
 */
public record PackagePage(String title, Trail trail, String deadline, List<String> attachments, List<Council> councils)
        implements Page {
    /** @param href of its package, without the ending */
    public record Council(String name, String href) {}
}
