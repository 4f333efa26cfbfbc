package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook.Reason;
import dk.rammevaerk.reporting.questionnaires.FormFault;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an XLSForm workbook: rows for {@link dk.rammevaerk.reporting.questionnaires.FormReader}, or why
 * there are none.
 *
 * @param rows null when there is a fault
 * @param unreadable when the file is not read at all
 */
public record XlsFormReading(
        @Nullable FormRows rows,
        List<FormFault> faults,
        @Nullable Reason unreadable) {
    public XlsFormReading {
        faults = List.copyOf(faults);
    }

    static XlsFormReading of(Reason unreadable) {
        return new XlsFormReading(null, List.of(), unreadable);
    }
}
