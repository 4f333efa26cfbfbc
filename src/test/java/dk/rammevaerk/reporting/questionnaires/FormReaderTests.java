package dk.rammevaerk.reporting.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(${a}) > 1     | 2 | NOT_A_COLUMN",
                "sum(${k}) > ${a}  | 2 | ",
                "${k} > 1          | 2 | COLUMN_OUT_OF_REACH",
                "${k} > ${a}       | 5 | ",
                "${m} > 1          | 5 | COLUMN_OUT_OF_REACH",
                "sum(${m}) > 1     | 5 | ",
                "${k} > 1          | 3 | COLUMN_OUT_OF_REACH"
            })
    void aColumnIsKnownInItsOwnRowAndInSums(String constraint, int row, FormFault.@Nullable Kind kind) {
        var form = FormFixture.titled("T")
                .row("integer", "a", "A")
                .row("begin_repeat", "t", "T")
                .row("integer", "k", "K")
                .row("integer", "l", "L")
                .end("repeat")
                .row("begin_repeat", "u", "U")
                .row("integer", "m", "M")
                .end("repeat")
                .rows();
        var survey = new ArrayList<>(form.survey());
        var cells = new HashMap<>(survey.get(row - 2).cells());
        cells.put("constraint", constraint);
        survey.set(row - 2, new FormRows.Row(row, cells));
        var reading = FormReader.read(new FormRows("T", survey, List.of()));
        if (kind == null) assertThat(reading.faults()).isEmpty();
        else {
            assertThat(reading.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.kind()).isEqualTo(kind);
                assertThat(fault.row()).isEqualTo(row);
            });
        }
    }

    @Test
    void labelsOfAListAreTakenOnceAndNamesToo() {
        var rows = FormFixture.titled("T")
                .choice("l", "a", "Ja tak")
                .choice("l", "A", "Nej tak")
                .choice("l", "b", "JA TAK")
                .row("select_one l", "q", "Q")
                .rows();
        assertThat(FormReader.read(rows).faults())
                .containsExactly(
                        new FormFault("choices", 3, "name", FormFault.Kind.NAME_TAKEN, List.of("A", "2")),
                        new FormFault("choices", 4, "label", FormFault.Kind.NAME_TAKEN, List.of("JA TAK", "2")));
    }

    @Test
    void aSectionWithoutANameGetsOneThatNoQuestionHas() {
        var questionnaire =
                FormFixture.titled("T").row("integer", "afsnit_1", "A").questionnaire();
        assertThat(questionnaire.sections()).extracting(Section::name).containsExactly("afsnit_1_");
        assertThat(FormReader.read(FormWriter.write(questionnaire)).questionnaire())
                .isEqualTo(questionnaire);
    }

    @Test
    void aColumnThatCountsPersonsMakesItsTableCountThem() {
        var form = FormFixture.titled("T")
                .row("begin_repeat", "tabel", "Tabel")
                .row("integer", "borgere", "Borgere", "rammevaerk::persons", "yes")
                .end("repeat")
                .row("integer", "pladser", "Pladser")
                .questionnaire();
        assertThat(form.questions()).extracting(Question::countsPersons).containsExactly(true, false);
    }

    @Test
    void aQuestionIsTheSameHoweverItIsWorded() {
        var one = asked("Pladser", "Antal");
        assertThat(one.asksTheSameAs(asked("Hvor mange pladser?", "Tal"))).isTrue();
        var other = FormFixture.titled("T")
                .row("begin_repeat", "tabel", "Pladser")
                .row("date", "antal", "Antal")
                .end("repeat")
                .questionnaire();
        assertThat(one.asksTheSameAs(other.question("tabel").orElseThrow())).isFalse();
    }

    private static Question asked(String label, String column) {
        return FormFixture.titled("T")
                .row("begin_repeat", "tabel", label)
                .row("integer", "antal", column)
                .end("repeat")
                .questionnaire()
                .question("tabel")
                .orElseThrow();
    }

    @Test
    void theSameIsReadHoweverItIsWritten() {
        var loose = FormFixture.titled("Skema")
                .row("begin  group", "en", "Et", "required", "no")
                .row("select_one   ja_nej", "a", "A", "required", "TRUE", "rammevaerk::persons", "nej")
                .row("end group", "", "")
                .rows();
        assertThat(FormReader.tidied(loose))
                .isEqualTo(FormFixture.titled("Skema")
                        .row("begin_group", "en", "Et")
                        .row("select_one ja_nej", "a", "A", "required", "yes")
                        .end("group")
                        .rows());
        assertThat(FormReader.read(loose).faults()).isEmpty();
        assertThat(FormReader.read(loose)).isEqualTo(FormReader.read(FormReader.tidied(loose)));
    }
}
