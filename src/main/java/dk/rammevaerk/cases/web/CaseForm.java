package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseFile;
import dk.rammevaerk.cases.CaseText;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.util.Map;

/** What is written of a case, as the fields hold it. */
public record CaseForm(String title, String responsible, String summary, String closedReason, String template) {
    private static final int LONGEST_TITLE = 300;

    static final CaseForm EMPTY = new CaseForm("", "", "", "", "");

    static CaseForm of(Map<String, String> form) {
        return new CaseForm(
                text(form, "titel"),
                text(form, "ansvarlig"),
                text(form, "resume"),
                text(form, "lukket"),
                text(form, "rute"));
    }

    static CaseForm of(CaseFile file) {
        var text = file.text();
        return new CaseForm(
                text.title(),
                text.responsible(),
                text.summary(),
                text.closedReason() == null ? "" : text.closedReason(),
                "");
    }

    FormErrors errors(Messages messages) {
        var errors = FormErrors.NONE;
        if (title.isEmpty()) errors = errors.with("titel", messages.of("cases.title.empty"));
        if (title.length() > LONGEST_TITLE) {
            errors = errors.with("titel", messages.of("cases.title.long", LONGEST_TITLE));
        }
        if (responsible.isEmpty()) errors = errors.with("ansvarlig", messages.of("cases.responsible.empty"));
        return errors;
    }

    CaseText caseText() {
        return new CaseText(title, responsible, summary, closedReason.isEmpty() ? null : closedReason);
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }
}
