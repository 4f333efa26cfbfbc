package dk.rammevaerk.reporting.questionnaires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a questionnaire's rows.
 *
 * @param questionnaire null when there is a fault
 */
public record FormReading(@Nullable Questionnaire questionnaire, List<FormFault> faults) {
    public FormReading {
        faults = List.copyOf(faults);
        if ((questionnaire == null) == faults.isEmpty())
            throw new IllegalArgumentException("A questionnaire or faults");
    }
}
