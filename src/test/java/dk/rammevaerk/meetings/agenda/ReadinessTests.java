package dk.rammevaerk.meetings.agenda;

import static dk.rammevaerk.meetings.agenda.AgendaFixture.attachment;
import static dk.rammevaerk.meetings.agenda.AgendaFixture.item;
import static dk.rammevaerk.meetings.agenda.AgendaFixture.meeting;
import static dk.rammevaerk.meetings.agenda.AgendaFixture.uuid;
import static dk.rammevaerk.meetings.agenda.AgendaFixture.withoutFile;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.agenda.Finding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTests {
    private static List<String> found(Item... items) {
        return Readiness.of(meeting(items)).stream()
                .map(finding -> finding.kind()
                        + (finding.place().isEmpty() ? "" : " " + finding.place())
                        + (finding.isFault() ? "!" : ""))
                .toList();
    }

    @Test
    void anAgendaInOrderIsReady() {
        assertThat(found(item("1.1", "Se [bilag 1](#bilag-" + uuid("bilag 1") + ") og bilag 1.", attachment("1"))))
                .isEmpty();
    }

    @Test
    void anAgendaWithoutItemsIsNotSent() {
        assertThat(found()).containsExactly("NO_ITEMS!");
    }

    @Test
    void referencesToWhatIsNotThereAreFound() {
        assertThat(found(item("1.1", "Se [bilag 4](#bilag-" + uuid("bilag 4") + ") og bilag 7.")))
                .containsExactly("LINK_TO_NOTHING bilag 4!", "NUMBER_OF_NOTHING bilag 7");
    }

    @Test
    void anAttachmentOfAnotherItemIsPerhapsNotWhatWasMeant() {
        var other = item("1.2", "Tekst", attachment("1"));
        assertThat(found(item("1.1", "Se bilag 1."), other)).containsExactly("NUMBER_OF_OTHER_ITEM bilag 1");
        assertThat(found(item("1.1", "Se bilag 1 fra mødet i maj."), other)).isEmpty();
        assertThat(found(item("1.1", "Se [bilag 1](#bilag-" + uuid("bilag 1") + ")."), other))
                .isEmpty();
    }

    @Test
    void anAttachmentNeedsAFileAndAPictureWords() {
        assertThat(found(item("1.1", "![](/billeder/x)", withoutFile("1"))))
                .containsExactly("ATTACHMENT_WITHOUT_FILE Bilaget!", "PICTURE_WITHOUT_WORDS!");
        assertThat(found(item("1.1", "![Et kort](/billeder/x)"))).isEmpty();
    }

    @Test
    void whatAnItemUsuallyHasIsAskedFor() {
        assertThat(found(AgendaFixture.of("1.1", "Tomt", List.of(), List.of(), "")))
                .containsExactly("NO_RECOMMENDATION", "NO_CASE_STATEMENT", "NO_PRESENTER");
        assertThat(found(AgendaFixture.of("2.1", "Tomt", List.of(), List.of(), "")))
                .containsExactly("NO_CASE_STATEMENT", "NO_PRESENTER");
        assertThat(found(item("1.1", "Tekst"), AgendaFixture.of("3.1", "Tomt", List.of(), List.of(), "")))
                .isEmpty();
    }

    @Test
    void aHeadingThatSkipsALevelIsTold() {
        assertThat(found(item("1.1", "## Baggrund\n\n#### Tal\n\n### Mere"))).containsExactly("HEADING_SKIPPED Tal");
        assertThat(found(item("1.1", "### Baggrund\n\n#### Tal\n\n## Mere"))).isEmpty();
    }

    @Test
    void faultsStandBeforeDoubts() {
        assertThat(Readiness.of(meeting(
                        AgendaFixture.of("1.1", "Tomt", List.of(), List.of(), ""), item("1.2", "x", withoutFile("1")))))
                .extracting(Finding::kind)
                .startsWith(Kind.ATTACHMENT_WITHOUT_FILE);
    }
}
