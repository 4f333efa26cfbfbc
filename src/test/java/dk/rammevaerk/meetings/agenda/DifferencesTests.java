package dk.rammevaerk.meetings.agenda;

import static dk.rammevaerk.meetings.agenda.AgendaFixture.attachment;
import static dk.rammevaerk.meetings.agenda.AgendaFixture.content;
import static dk.rammevaerk.meetings.agenda.AgendaFixture.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.meetings.agenda.Differences.Change;
import dk.rammevaerk.meetings.agenda.Differences.ItemChange;
import dk.rammevaerk.meetings.agenda.Differences.Part;
import dk.rammevaerk.pages.LineDifferences.Piece;
import dk.rammevaerk.pages.LineDifferences.Row;
import org.junit.jupiter.api.Test;

class DifferencesTests {
    private static String shown(Row row) {
        var text = new StringBuilder();
        for (var piece : row.before()) text.append(shown(piece, "-"));
        text.append(" > ");
        for (var piece : row.after()) text.append(shown(piece, "+"));
        return text.toString();
    }

    private static String shown(Piece piece, String sign) {
        return piece.marked() ? sign + piece.text() + sign : piece.text();
    }

    @Test
    void theSameIsNoDifference() {
        assertThat(Differences.between(content(item("1.1", "Tekst")), content(item("1.1", "Tekst"))))
                .isEmpty();
    }

    @Test
    void itemsThatCameOrWentAreTold() {
        assertThat(Differences.between(
                        content(item("1.1", "a"), item("1.2", "b")), content(item("1.1", "a"), item("1.3", "c"))))
                .extracting(change -> change.item().number() + " " + change.change())
                .containsExactly("1.3 ADDED", "1.2 GONE");
    }

    @Test
    void theWordsThatDifferAreMarked() {
        var changes = Differences.between(
                content(item("1.1", "Uændret\n\nDer er 41 bosteder.\n\nUændret")),
                content(item("1.1", "Uændret\n\nDer er 42 bosteder.\n\nUændret")));
        assertThat(changes).singleElement().extracting(ItemChange::change).isEqualTo(Change.CHANGED);
        var part = changes.getFirst().parts().getFirst();
        assertThat(part.part()).isEqualTo(Part.CASE_STATEMENT);
        assertThat(part.rows())
                .extracting(DifferencesTests::shown)
                .containsExactly("Der er -41- bosteder. > Der er +42+ bosteder.");
    }

    @Test
    void newAndRemovedLinesAreMarkedWhole() {
        assertThat(Differences.rows("a\nb", "a\nb\nc"))
                .extracting(DifferencesTests::shown)
                .containsExactly(" > +c+");
        assertThat(Differences.rows("a\nb", "b"))
                .extracting(DifferencesTests::shown)
                .containsExactly("-a- > ");
    }

    @Test
    void whatLiesBetweenIsLeftOut() {
        assertThat(Differences.rows("a\nx\nc", "b\nx\nd"))
                .extracting(DifferencesTests::shown)
                .hasSize(3)
                .element(1)
                .isEqualTo(" > ");
    }

    @Test
    void attachmentsAreCompared() {
        assertThat(Differences.between(content(item("1.1", "a")), content(item("1.1", "a", attachment("1")))))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.parts()).singleElement().satisfies(part -> assertThat(part.part())
                                .isEqualTo(Part.ATTACHMENTS)));
    }

    @Test
    void anAddressIsNoWordOfTheText() {
        assertThat(Differences.rows("Se bilag 3", "Se [bilag 3](#bilag-0190-x)"))
                .isEmpty();
    }

    @Test
    void signsOfHtmlStayWhatTheyAre() {
        assertThat(Differences.rows("1 < 2", "1 < 3"))
                .extracting(DifferencesTests::shown)
                .containsExactly("1 < -2- > 1 < +3+");
    }
}
