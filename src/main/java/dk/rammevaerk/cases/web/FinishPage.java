package dk.rammevaerk.cases.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;

/**
 * Ending a case.
 *
 * @param ahead what of its route would not come to be, in words; or empty
 */
public record FinishPage(String number, String title, int version, String ending, String ahead, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
