package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.Danish;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import java.util.Objects;

/** XLSForm workbooks without an application. */
public final class FormWorkbooks {
    private static final XlsForms FORMS = new XlsForms(Danish.messages());

    private FormWorkbooks() {}

    public static FormRows read(byte[] workbook) {
        return Objects.requireNonNull(FORMS.read(workbook).rows());
    }

    /** What is read of it when it was written as a workbook. */
    public static FormRows written(FormRows rows) {
        return read(FORMS.write(rows));
    }
}
