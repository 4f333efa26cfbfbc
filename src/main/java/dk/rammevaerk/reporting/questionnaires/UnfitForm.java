package dk.rammevaerk.reporting.questionnaires;

import java.util.List;

/** Rows that are no questionnaire. */
public class UnfitForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FormFault> faults;

    UnfitForm(List<FormFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<FormFault> faults() {
        return faults;
    }
}
