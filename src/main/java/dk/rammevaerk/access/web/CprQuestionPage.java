package dk.rammevaerk.access.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Asks whether numbers in a form are CPR numbers.
 *
 * @param action where the form goes again
 * @param suspects the fields to change or to vouch for
 * @param others the form's other fields, which go with them unseen
 * @param kinds what the numbers may be instead
 */
public record CprQuestionPage(
        String action,
        List<Suspect> suspects,
        List<Map.Entry<String, String>> others,
        SequencedMap<String, String> kinds)
        implements Page {
    public record Suspect(String name, String value, String message) {}

    @Override
    public int status() {
        return 422;
    }

    public FormErrors errors() {
        var errors = FormErrors.NONE;
        for (var suspect : suspects) errors = errors.with(suspect.name(), suspect.message());
        return errors;
    }
}
