package dk.rammevaerk.reporting.web;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.workbooks.WorkbookFault;
import org.springframework.stereotype.Component;

/** What is wrong with a workbook: the sheet, the cell, and what to do. */
@Component
public class WorkbookFaultWords {
    private static final String KEY = "reporting.workbook.fault.";

    private final Messages messages;
    private final FaultWords answers;

    WorkbookFaultWords(Messages messages, FaultWords answers) {
        this.messages = messages;
        this.answers = answers;
    }

    public String of(WorkbookFault fault) {
        var said = said(fault);
        if (fault.sheet().isEmpty()) return said;
        return fault.address().isEmpty()
                ? messages.of(KEY + "at.sheet", fault.sheet(), said)
                : messages.of(KEY + "at.cell", fault.sheet(), fault.address(), said);
    }

    /** Why a file cannot be read as a workbook, be it an answer or an XLSForm. */
    public String of(UnreadableWorkbook.Reason reason) {
        return messages.of(KEY + reason);
    }

    private String said(WorkbookFault fault) {
        if (fault.answer() != null) return answers.of(fault.answer());
        boolean beside =
                fault.kind() == WorkbookFault.Kind.CPR && fault.address().isEmpty();
        return messages.of(
                KEY + fault.kind() + (beside ? ".beside" : ""), fault.details().toArray());
    }
}
