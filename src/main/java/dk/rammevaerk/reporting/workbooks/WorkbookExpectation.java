package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;

/** What a workbook that comes back is held against: the response it was laid up at. */
public record WorkbookExpectation(WorkbookIdentity identity, Questionnaire questionnaire, Answers last) {}
