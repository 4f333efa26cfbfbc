package dk.rammevaerk.cases.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.SequencedMap;

/**
 * Opening a case, or writing on one.
 *
 * @param number of the case; empty for a new one
 * @param version of the case when it was read
 * @param templates the usual routes by name, each with its stops; the empty name builds one later
 */
public record CaseFormPage(
        String number, int version, CaseForm form, SequencedMap<String, String> templates, FormErrors errors)
        implements Page {
    public boolean isNew() {
        return number.isEmpty();
    }

    public String action() {
        return isNew() ? "/sager/ny" : "/sager/" + number + "/rediger";
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
