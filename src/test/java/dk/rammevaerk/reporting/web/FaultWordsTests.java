package dk.rammevaerk.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.reporting.Danish;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Fault;
import dk.rammevaerk.reporting.questionnaires.FaultKind;
import dk.rammevaerk.reporting.questionnaires.FormFault;
import dk.rammevaerk.reporting.workbooks.WorkbookFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultWordsTests {
    private final FaultWords answers = new FaultWords(Danish.messages());
    private final FormFaultWords forms = new FormFaultWords(Danish.messages());
    private final WorkbookFaultWords workbooks = new WorkbookFaultWords(Danish.messages(), answers);

    private static void assertSpoken(String words) {
        assertThat(words).endsWith(".").doesNotContain("{").doesNotContain("null");
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAnAnswerHasWords(FaultKind kind) {
        boolean ownWords = kind == FaultKind.RULE_BROKEN;
        assertSpoken(answers.of(ownWords ? Fault.at(Cell.of("a"), kind) : Fault.at(Cell.of("a"), kind, "10", "7")));
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAQuestionnaireHasWords(FormFault.Kind kind) {
        assertSpoken(forms.of(new FormFault("survey", 3, "type", kind, List.of("a", "2"))));
        assertSpoken(forms.of(new FormFault("survey", 0, "", kind, List.of("", "2"))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWER")
    void everyFaultOfAWorkbookHasWords(WorkbookFault.Kind kind) {
        assertSpoken(workbooks.of(new WorkbookFault("", "", kind, List.of("a"), null)));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonNotToReadAWorkbookHasWords(UnreadableWorkbook.Reason reason) {
        assertSpoken(workbooks.of(reason));
    }

    @Test
    void thePlaceIsNamedAndTheDetailsStandInTheWords() {
        assertThat(answers.of(Fault.at(Cell.of("a"), FaultKind.AMBIGUOUS_NUMBER, "1976", "1,976")))
                .isEqualTo("Tallet kan læses både som 1976 og som 1,976. Skriv det uden punktum: 1976 eller 1,976.");
        assertThat(answers.of(Fault.at(Cell.of("a"), FaultKind.RULE_BROKEN, "Skriv et tal {fra} 0.")))
                .isEqualTo("Skriv et tal {fra} 0.");
        assertThat(forms.of(new FormFault("survey", 3, "type", FormFault.Kind.UNKNOWN_LIST, List.of("drift"))))
                .startsWith("Arket survey, række 3, kolonnen type: Listen drift findes ikke.");
        assertThat(workbooks.of(new WorkbookFault("Kapacitet", "D7", WorkbookFault.Kind.FORMULA, List.of(), null)))
                .startsWith("Ark Kapacitet, celle D7: Her står en formel");
        assertThat(workbooks.of(new WorkbookFault(
                        "Kapacitet",
                        "D7",
                        WorkbookFault.Kind.ANSWER,
                        List.of(),
                        Fault.at(Cell.of("a"), FaultKind.NOT_A_NUMBER))))
                .startsWith("Ark Kapacitet, celle D7: Her skal stå et tal.");
    }
}
