package dk.rammevaerk.reporting.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTests {
    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var questionnaire = FormFixture.shelters().questionnaire();
        assertThat(FormReader.read(FormWriter.write(questionnaire)).questionnaire())
                .isEqualTo(questionnaire);
        assertThat(questionnaire.sections()).extracting(Section::title).containsExactly("Kapacitet", "Behov");
        assertThat(questionnaire.questions()).hasSize(9);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4} at {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "geopoint   | sted | x      | type       | UNKNOWN_TYPE",
                "select_one mangler | a | x | type       | UNKNOWN_LIST",
                "integer    | 1a   | x      | name       | BAD_NAME",
                "integer    | ''   | x      | name       | LACKS",
                "integer    | a    | ''     | label      | LACKS",
                "integer    | kendt | x     | name       | NAME_TAKEN",
                "begin_repeat | a  | x      | type       | NOT_ENDED",
                "end_repeat | ''   | ''     | type       | NOTHING_TO_END",
                "end_group  | ''   | ''     | type       | NOTHING_TO_END",
                "begin_group | a   | x      | type       | NOT_ENDED"
            })
    void faultsNameTheirRowAndColumn(String type, String name, String label, String column, FormFault.Kind kind) {
        var rows = FormFixture.titled("T")
                .row("text", "kendt", "Kendt")
                .row(type, name, label)
                .rows();
        assertThat(FormReader.read(rows).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.row()).isEqualTo(3);
        });
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "relevant   | ${senere} = 1 | UNKNOWN_NAME",
                "relevant   | ${a} = 1      | UNKNOWN_NAME",
                "relevant   | ${kendt} = = 1 | UNREADABLE_CONDITION",
                "constraint | . > 1 and     | UNREADABLE_CONDITION",
                "constraint | ${ingen} > 1  | UNKNOWN_NAME",
                "required   | måske         | NOT_UNDERSTOOD",
                "rammevaerk::decimals | 9   | NOT_UNDERSTOOD",
                "rammevaerk::measure | euro | NOT_UNDERSTOOD",
                "rammevaerk::change | -1    | NOT_UNDERSTOOD",
                "rammevaerk::guide | https://a.dk | NOT_UNDERSTOOD",
                "hint       | 010170-1234   | CPR"
            })
    void faultsNameTheCell(String heading, String text, FormFault.Kind kind) {
        var rows = FormFixture.titled("T")
                .row("text", "kendt", "Kendt")
                .row("integer", "a", "A", heading, text)
                .row("integer", "senere", "Senere")
                .rows();
        assertThat(FormReader.read(rows).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.column()).isEqualTo(heading);
            assertThat(fault.row()).isEqualTo(3);
        });
    }

    @Test
    void anUntitledFormWithoutQuestionsIsNone() {
        assertThat(FormReader.read(FormFixture.titled("").rows()).faults())
                .extracting(FormFault::kind)
                .containsExactly(FormFault.Kind.NO_TITLE);
        assertThat(FormReader.read(FormFixture.titled("T").rows()).faults())
                .extracting(FormFault::kind)
                .containsExactly(FormFault.Kind.NO_QUESTIONS);
    }
}
