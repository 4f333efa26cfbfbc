package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Answers;
import java.util.List;

/**
 * What came back in a workbook.
 *
 * @param typed what stands in its cells, as it would stand had it been typed on the web; where a value is not taken, what
 *     stood when the workbook was made
 * @param made what stood when the workbook was made, for {@link AnswerDifference}
 * @param faults in the order of the questionnaire; with one that refuses, nothing is taken
 */
public record WorkbookReading(Answers typed, Answers made, List<WorkbookFault> faults) {
    public WorkbookReading {
        faults = List.copyOf(faults);
    }

    static WorkbookReading refused(List<WorkbookFault> faults) {
        return new WorkbookReading(Answers.NONE, Answers.NONE, faults);
    }

    public boolean isRefused() {
        return faults.stream().anyMatch(fault -> fault.kind().refuses());
    }

    /** What must be mended; what only lacks can still come. */
    public List<WorkbookFault> wrong() {
        return faults.stream().filter(fault -> !fault.isMissing()).toList();
    }

    public List<WorkbookFault> missing() {
        return faults.stream().filter(WorkbookFault::isMissing).toList();
    }
}
