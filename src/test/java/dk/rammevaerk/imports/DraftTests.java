package dk.rammevaerk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.imports.FieldName.Part;
import org.junit.jupiter.api.Test;

class DraftTests {
    private final ReadMinutes read = DraftFixture.read();
    private final Draft draft = Draft.of(read, "dassos");

    @Test
    void anUntouchedFieldHasTheDocumentsText() {
        assertThat(draft.text(read, FieldName.of(Part.DATE))).isEqualTo("9. oktober 2025");
        assertThat(draft.text(read, FieldName.of(Part.HOURS))).isEqualTo("8.45-10.30");
        assertThat(draft.text(read, FieldName.of(Part.FORM))).isEqualTo("EXTRAORDINARY");
        assertThat(draft.text(read, FieldName.of(1, Part.TITLE))).isEqualTo("Døgntilbud");
        assertThat(draft.text(read, FieldName.of(1, Part.ATTACHMENTS))).isEqualTo("2a – Plan\nOversigt");
    }

    @Test
    void aForumWeDoNotKnowIsLeftEmpty() {
        assertThat(Draft.of(read, null).text(read, FieldName.of(Part.FORUM))).isEmpty();
        assertThat(draft.text(read, FieldName.of(Part.FORUM))).isEqualTo("dassos");
    }

    @Test
    void aCorrectionStandsInForTheDocumentsText() {
        var corrected = draft.with(FieldName.of(1, Part.TITLE), "Døgntilbud til unge");

        assertThat(corrected.text(read, FieldName.of(1, Part.TITLE))).isEqualTo("Døgntilbud til unge");
        assertThat(draft.text(read, FieldName.of(1, Part.TITLE))).isEqualTo("Døgntilbud");
    }

    @Test
    void aNewItemComesBehindItsNeighbourInTheSameSection() {
        var more = draft.addAfter(read, 0);

        assertThat(more.items()).containsExactly(0, 3, 1, 2);
        assertThat(more.text(read, FieldName.of(3, Part.SECTION))).isEqualTo("DECISION");
        assertThat(more.text(read, FieldName.of(3, Part.TITLE))).isEmpty();
    }

    @Test
    void aNewItemCanComeFirst() {
        assertThat(draft.addAfter(read, null).items()).containsExactly(3, 0, 1, 2);
    }

    @Test
    void aRemovedItemComesBackWhereItWasWithItsCorrections() {
        var corrected =
                draft.with(FieldName.of(1, Part.TITLE), "Døgntilbud til unge").remove(1);
        assertThat(corrected.items()).containsExactly(0, 2);

        var back = corrected.restore(1);

        assertThat(back.items()).containsExactly(0, 1, 2);
        assertThat(back.removed()).isEmpty();
        assertThat(back.text(read, FieldName.of(1, Part.TITLE))).isEqualTo("Døgntilbud til unge");
    }

    @Test
    void theFirstItemComesBackFirst() {
        assertThat(draft.remove(0).restore(0).items()).containsExactly(0, 1, 2);
    }

    @Test
    void anItemWhoseNeighbourIsGoneComesBackLast() {
        assertThat(draft.remove(1).remove(0).restore(1).items()).containsExactly(2, 1);
    }

    @Test
    void bringingBackWhatIsThereChangesNothing() {
        assertThat(draft.restore(1)).isEqualTo(draft);
    }

    @Test
    void aKeyIsNeverUsedAgain() {
        assertThat(draft.addAfter(read, 2).remove(3).addAfter(read, 2).items()).containsExactly(0, 1, 2, 4);
    }

    @Test
    void itemsMoveUpAndDownAndStopAtTheEnds() {
        assertThat(draft.move(2, -1).items()).containsExactly(0, 2, 1);
        assertThat(draft.move(0, 1).items()).containsExactly(1, 0, 2);
        assertThat(draft.move(0, -1).items()).containsExactly(0, 1, 2);
        assertThat(draft.move(2, 1).items()).containsExactly(0, 1, 2);
    }

    @Test
    void anItemThatIsGoneCannotBeTouched() {
        var fewer = draft.remove(1);

        assertThatExceptionOfType(ItemGone.class).isThrownBy(() -> fewer.remove(1));
        assertThatExceptionOfType(ItemGone.class).isThrownBy(() -> fewer.move(1, 1));
        assertThatExceptionOfType(ItemGone.class).isThrownBy(() -> fewer.addAfter(read, 1));
    }

    @Test
    void aFingerprintHasLettersOnly() {
        assertThat(Fingerprint.of("9. oktober 2025").letters()).matches("[a-p]{32}");
        assertThat(Fingerprint.of("a")).isNotEqualTo(Fingerprint.of("b"));
    }
}
