package dk.rammevaerk.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.Attendance;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingContent;
import dk.rammevaerk.meetings.minutes.Suspect.Kind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspectsTests {
    final Suspects suspects = new Suspects(
            List.of("Struer Kommune", "Region Midtjylland", "Viborg", "KD-Net"), List.of("Direktøren i Struer"));

    private List<Suspect> in(String minutes) {
        return suspects.in(content(item(minutes, List.of(), null)));
    }

    private static MeetingContent content(Item item) {
        return new MeetingContent(null, List.of(), List.of(item));
    }

    private static Item item(String minutes, List<Attachment> attachments, @Nullable String closed) {
        return new Item(
                new ItemId(new UUID(0, 1)),
                "1.1",
                null,
                "Titel",
                null,
                List.of(),
                List.of(),
                null,
                null,
                attachments,
                minutes,
                List.of(),
                null,
                false,
                closed);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUSPICION, Sagen er meldt til politiet., politiet",
        "SUSPICION, Der er indgivet en anmeldelse., anmeldelse",
        "TENDER, Tilbudsprisen er kendt., Tilbudsprisen",
        "TENDER, Opgaven er sendt i udbud., udbud",
        "PERSONAL_MATTER, Lederen er sygemeldt., sygemeldt",
        "NAME, Oplæg ved Prøve Prøvesen om planen., Prøve Prøvesen",
        "NAME, Det sagde **Prøve P. Prøvesen**., Prøve P. Prøvesen",
        "NAME, Eksempel-Anna Prøvesen spurgte., Eksempel-Anna Prøvesen"
    })
    void whatAPersonMustLookAtIsFoundWithItsWords(Kind kind, String minutes, String passage) {
        assertThat(in(minutes)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.passage()).isEqualTo(passage);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Direktøren i Struer bød velkommen.",
        "Struer Kommune og Region Midtjylland er enige.",
        "DASSOS godkendte indstillingen over for KD-Net og KKR.",
        "Region Midtjyllands svar blev drøftet.",
        "Der er tilbud til borgere med autisme."
    })
    void officesPlacesAndOrdinaryWordsAreNoFindings(String minutes) {
        assertThat(in(minutes)).isEmpty();
    }

    @Test
    void aPossibleCprNumberIsToldWithoutTheNumber() {
        var digits = "010190" + "-1234";
        assertThat(in("Borgeren " + digits + " er nævnt.")).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.POSSIBLE_CPR_NUMBER);
            assertThat(finding.toString()).doesNotContain("1234");
        });
    }

    @Test
    void ofAClosedItemOnlyTheReasonIsLookedAt() {
        assertThat(suspects.in(content(item("Prøve Prøvesen er anmeldt til politiet", List.of(), "Personforhold"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.CLOSED);
                    assertThat(finding.passage()).isEqualTo("Personforhold");
                });
    }

    @Test
    void everyAttachmentIsLookedAtAndOfAClosedOneTheReason() {
        var open = new Attachment(new AttachmentId(new UUID(0, 2)), "1", "Planen", null, null);
        var closed = new Attachment(new AttachmentId(new UUID(0, 3)), "2", "Priser", null, "Udbud");
        assertThat(suspects.in(content(item("", List.of(open, closed), null))))
                .extracting(Suspect::kind)
                .containsExactly(Kind.TENDER, Kind.CLOSED, Kind.ATTACHMENT);
    }

    @Test
    void whoWasThereIsOneFinding() {
        var content = new MeetingContent(
                null,
                List.of(
                        Attendance.of(false, "Prøve Prøvesen", null, null),
                        Attendance.of(true, "En anden", null, null)),
                List.of());
        assertThat(suspects.in(content)).singleElement().satisfies(finding -> assertThat(finding.passage())
                .isEqualTo("Prøve Prøvesen, En anden"));
    }

    @Test
    void aChangedTextIsLookedAtAnew() {
        assertThat(in("Meldt til politiet.").getFirst().key())
                .isEqualTo(in("Meldt til politiet.").getFirst().key());
        assertThat(in("Meldt til politiet.").getFirst().key())
                .isNotEqualTo(in("Ikke meldt til politiet.").getFirst().key());
    }
}
