package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.SequencedMap;

/**
 * <em>Hvad skal myndighederne høres om?</em>
 *
 * @param fora whose members answer for their authorities, from their codes to their names
 * @param audiences who reads the answers
 * @param authorities who can be invited
 */
public record ConsultationFormPage(
        String heading,
        Trail trail,
        String action,
        int version,
        ConsultationForm form,
        SequencedMap<String, String> fora,
        SequencedMap<String, String> audiences,
        SequencedMap<String, String> authorities,
        String back,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
