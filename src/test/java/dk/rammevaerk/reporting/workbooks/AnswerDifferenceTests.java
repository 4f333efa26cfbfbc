package dk.rammevaerk.reporting.workbooks;

import static dk.rammevaerk.reporting.workbooks.WorkbookFixture.answers;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.workbooks.AnswerDifference.By;
import dk.rammevaerk.reporting.workbooks.AnswerDifference.Change;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerDifferenceTests {
    @ParameterizedTest(name = "made {0}, web {1}, workbook {2}: {3}, then {4}")
    @CsvSource({
        "1, 1, 1, , 1",
        "1, 1, 2, WORKBOOK, 2",
        "1, 2, 1, WEB, 2",
        "1, 2, 2, , 2",
        "1, 2, 3, BOTH, 2",
        "'', '', 2, WORKBOOK, 2",
        "1, 1, '', WORKBOOK, ''",
        "1, '', 1, WEB, ''",
        "1, '', 2, BOTH, ''"
    })
    void whoChangedAnAnswerIsTold(String made, String web, String workbook, By by, String after) {
        var difference = AnswerDifference.between(answers("a", made), answers("a", web), answers("a", workbook));
        if (by == null) assertThat(difference.changes()).isEmpty();
        else {
            assertThat(difference.changes())
                    .containsExactly(new Change(Place.of(Cell.of("a")), by, made, web, workbook));
        }
        assertThat(difference
                        .onto(answers("a", web), Set.of())
                        .entry(Cell.of("a"))
                        .orElse(""))
                .isEqualTo(after);
        assertThat(difference.isClear()).isEqualTo(by != By.BOTH);
    }

    @Test
    void whereBothChangedSomebodyChooses() {
        var web = answers("a", "2", "b", "2", "c", "2");
        var difference = AnswerDifference.between(
                answers("a", "1", "b", "1", "c", "2"), web, answers("a", "3", "b", "3", "c", "3"));
        assertThat(difference.onto(web, Set.of(Place.of(Cell.of("a")))))
                .isEqualTo(answers("a", "3", "b", "2", "c", "3"));
    }

    @Test
    void actsNotesAndLastTimesAnswersFollow() {
        var web = new Answers(
                answers("a", "1", "b", "1").entries(),
                Set.of(Cell.of("a"), Cell.of("b")),
                Map.of("a", Act.NOT_RELEVANT),
                Map.of());
        var workbook = new Answers(
                answers("a", "2", "b", "1").entries(),
                Set.of(Cell.of("b")),
                Map.of("b", Act.UNCHANGED),
                Map.of("a", "Nyt"));
        var difference = AnswerDifference.between(web, web, workbook);
        assertThat(difference.changes())
                .extracting(Change::place)
                .extracting(Place::toString)
                .containsExactly("ANSWER:a", "ACT:a", "NOTE:a", "ACT:b");
        assertThat(difference.onto(web, Set.of())).isEqualTo(workbook);
        assertThat(difference.changes())
                .allSatisfy(change ->
                        assertThat(Place.parse(change.place().toString())).isEqualTo(change.place()));
    }
}
