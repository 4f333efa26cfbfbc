package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.Danish;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import java.util.TreeMap;

/** The round of the shelters, for one municipality. */
final class WorkbookFixture {
    static final Questionnaire SHELTERS = FormFixture.shelters().questionnaire();
    static final WorkbookIdentity IDENTITY =
            new WorkbookIdentity("01017012-3400-4000-8000-000000000001", "01017012-3400-4000-8000-000000000002", "3");
    static final AnswerWorkbooks WORKBOOKS = new AnswerWorkbooks(Danish.messages());

    private WorkbookFixture() {}

    /** @param typed cells and texts by turns */
    static Answers answers(String... typed) {
        var entries = new TreeMap<Cell, String>();
        for (int i = 0; i < typed.length; i += 2) entries.put(Cell.parse(typed[i]), typed[i + 1]);
        return Answers.of(entries);
    }

    static WorkbookOrder order(Answers answers, Answers last) {
        return new WorkbookOrder(IDENTITY, "Herberger 2027", "Struer Kommune", SHELTERS, answers, last);
    }

    static FilledWorkbook made(Answers answers, Answers last) {
        return new FilledWorkbook(WORKBOOKS.write(order(answers, last)));
    }

    static WorkbookReading read(byte[] content) {
        return WORKBOOKS.read(content, order(Answers.NONE, Answers.NONE).expectation());
    }
}
