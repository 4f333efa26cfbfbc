package dk.rammevaerk.reporting.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormEditTests {
    /** Rows 2 to 10. */
    private static final FormRows ROWS = FormFixture.titled("Skema")
            .row("begin_group", "en", "Et")
            .row("text", "a", "A")
            .row("begin_repeat", "t", "Tabel")
            .row("text", "b", "B")
            .end("repeat")
            .end("group")
            .row("begin_group", "to", "To")
            .row("text", "c", "C")
            .end("group")
            .rows();

    private static List<String> names(FormRows rows) {
        return rows.survey().stream()
                .map(row -> row.get("name").isEmpty() ? row.get("type") : row.get("name"))
                .toList();
    }

    @Test
    void whatIsBegunIsAQuestionnaire() {
        var begun = FormReader.read(FormEdit.begin("Titel", "Afsnit", "Spørgsmål"));
        assertThat(begun.faults()).isEmpty();
    }

    @Test
    void aRowComesAfterTheOneItIsPutAfterAndTheRowsAreCountedAnew() {
        var rows = FormEdit.insert(ROWS, 3, List.of(Map.of("type", "text", "name", "ny")), List.of());
        assertThat(names(rows)).startsWith("en", "a", "ny", "t");
        assertThat(rows.survey()).extracting(FormRows.Row::number).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void aRowIsWrittenAnewWithTheListOfItsOwn() {
        var first = List.of(new Choice("x", "X"));
        var rows = FormEdit.replace(ROWS, 3, Map.of("type", "select_one a", "name", "a"), first);
        assertThat(rows.choices()).extracting(row -> row.get("label")).containsExactly("X");
        var second =
                FormEdit.replace(rows, 3, Map.of("type", "select_one a", "name", "a"), List.of(new Choice("y", "Y")));
        assertThat(second.choices()).extracting(row -> row.get("label")).containsExactly("Y");
        var kept = FormEdit.replace(second, 3, Map.of("type", "select_one a", "name", "a"), List.of());
        assertThat(kept.choices()).isEqualTo(second.choices());
    }

    @Test
    void aSectionOrATableIsTakenAwayWithAllThatStandsInIt() {
        assertThat(names(FormEdit.remove(ROWS, 4))).containsExactly("en", "a", "end_group", "to", "c", "end_group");
        assertThat(names(FormEdit.remove(ROWS, 2))).containsExactly("to", "c", "end_group");
    }

    @Test
    void aRowIsMovedPastItsWholeNeighbour() {
        assertThat(names(FormEdit.move(ROWS, 3, false))).startsWith("en", "t", "b", "end_repeat", "a", "end_group");
        assertThat(names(FormEdit.move(ROWS, 4, true))).startsWith("en", "t", "b", "end_repeat", "a", "end_group");
        assertThat(names(FormEdit.move(ROWS, 8, true))).startsWith("to", "c", "end_group", "en");
        assertThat(names(FormEdit.move(ROWS, 2, false))).startsWith("to", "c", "end_group", "en");
    }

    @Test
    void atAnEndItStays() {
        assertThat(FormEdit.move(ROWS, 3, true)).isEqualTo(ROWS);
        assertThat(FormEdit.move(ROWS, 4, false)).isEqualTo(ROWS);
        assertThat(FormEdit.move(ROWS, 5, true)).isEqualTo(ROWS);
        assertThat(FormEdit.move(ROWS, 5, false)).isEqualTo(ROWS);
        assertThat(FormEdit.move(ROWS, 2, true)).isEqualTo(ROWS);
        assertThat(FormEdit.move(ROWS, 8, false)).isEqualTo(ROWS);
    }

    @Test
    void aRowThatIsGoneIsSaid() {
        assertThatExceptionOfType(NoSuchRow.class).isThrownBy(() -> FormEdit.remove(ROWS, 11));
        assertThatExceptionOfType(NoSuchRow.class)
                .isThrownBy(() -> FormEdit.insert(ROWS, 1, List.of(Map.of()), List.of()));
    }
}
