package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.questionnaires.FormFault;
import org.springframework.stereotype.Component;

/** What is wrong with a questionnaire's rows: the sheet, the row, the column, and what to do. */
@Component
public class FormFaultWords {
    private static final String KEY = "reporting.form.";

    private final Messages messages;

    FormFaultWords(Messages messages) {
        this.messages = messages;
    }

    public String of(FormFault fault) {
        var said = said(fault);
        if (fault.sheet().isEmpty()) return messages.of(KEY + "at.file", said);
        if (fault.row() == 0) return messages.of(KEY + "at.sheet", fault.sheet(), said);
        var row = String.valueOf(fault.row());
        return fault.column().isEmpty()
                ? messages.of(KEY + "at.row", fault.sheet(), row, said)
                : messages.of(KEY + "at.cell", fault.sheet(), row, fault.column(), said);
    }

    /** Without the place, for a page that shows it beside the row. */
    public String said(FormFault fault) {
        boolean unnamed = fault.kind() == FormFault.Kind.UNKNOWN_LIST
                && fault.details().getFirst().isEmpty();
        return messages.of(
                KEY + fault.kind() + (unnamed ? ".none" : ""), fault.details().toArray());
    }
}
