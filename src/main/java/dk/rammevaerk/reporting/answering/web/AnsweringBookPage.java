package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * The workbook of one response: fetched, laid up, and what it would change.
 *
 * @param said what was found in the one just laid up, or empty
 * @param faults each with its sheet and cell
 * @param missing how many answers lack, in words, or empty
 * @param kept what was changed on the web alone and stays, in words, or empty
 * @param changes what the workbook changes
 * @param packed the same for the form
 */
public record AnsweringBookPage(
        String authority,
        String form,
        Trail trail,
        String href,
        String overviewHref,
        boolean writable,
        String said,
        List<String> faults,
        String missing,
        String kept,
        List<Change> changes,
        String packed,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    /**
     * @param place the question, with its row and column
     * @param name of the choice, when the web was changed too; otherwise empty
     */
    public record Change(String place, String web, String workbook, String name) {}
}
