package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.questionnaires.FormFault;
import dk.rammevaerk.reporting.questionnaires.FormReader;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.workbooks.XlsForms;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads an XLSForm workbook that somebody lays up; all that is wrong is told at once, each at its cell. */
@Component
class FormUploads {
    private static final int MOST_TOLD = 20;

    private final XlsForms workbooks;
    private final FormFaultWords faults;
    private final Messages messages;

    FormUploads(XlsForms workbooks, FormFaultWords faults, Messages messages) {
        this.workbooks = workbooks;
        this.faults = faults;
        this.messages = messages;
    }

    /** @param rows null when there are errors */
    record Read(@Nullable FormRows rows, FormErrors errors) {}

    Read read(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) return refused(messages.of("reporting.questionnaire.file.none"));
        var reading = workbooks.read(file.getBytes());
        var unreadable = reading.unreadable();
        if (unreadable != null) return refused(messages.of("reporting.workbook.fault." + unreadable));
        if (reading.rows() == null) return told(reading.faults());
        var unfit = FormReader.read(reading.rows()).faults();
        return unfit.isEmpty() ? new Read(reading.rows(), FormErrors.NONE) : told(unfit);
    }

    private Read told(List<FormFault> found) {
        var errors = FormErrors.NONE;
        for (var fault : found.subList(0, Math.min(MOST_TOLD, found.size()))) {
            errors = errors.with("fil", faults.of(fault));
        }
        if (found.size() > MOST_TOLD) {
            errors = errors.with("fil", messages.of("reporting.questionnaire.more", found.size() - MOST_TOLD));
        }
        return new Read(null, errors);
    }

    private static Read refused(String why) {
        return new Read(null, FormErrors.NONE.with("fil", why));
    }
}
