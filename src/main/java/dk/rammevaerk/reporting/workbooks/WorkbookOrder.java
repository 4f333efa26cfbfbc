package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;

/**
 * What a workbook is made of.
 *
 * @param answers what stands on the web now, last time's answers too where they are filled in
 * @param last the authority's answers of last time, to stand beside; {@link Answers#NONE} when there are none
 */
public record WorkbookOrder(
        WorkbookIdentity identity,
        String roundTitle,
        String authorityName,
        Questionnaire questionnaire,
        Answers answers,
        Answers last) {
    public WorkbookExpectation expectation() {
        return new WorkbookExpectation(identity, questionnaire, last);
    }
}
