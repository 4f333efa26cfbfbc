package dk.rammevaerk.cases.decisions;

import static dk.rammevaerk.cases.decisions.RegisterEntryFixture.ITEM;
import static dk.rammevaerk.cases.decisions.RegisterEntryFixture.OTHER;
import static dk.rammevaerk.cases.decisions.RegisterEntryFixture.entry;
import static dk.rammevaerk.cases.decisions.RegisterEntryFixture.mark;
import static dk.rammevaerk.cases.decisions.RegisterEntryFixture.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.meetings.Decision.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTests {
    final RegisterEntry first = entry(1, ITEM, "Planen godkendes", Effect.APPROVED);
    final RegisterEntry second = entry(2, ITEM, "Budgettet udsættes", Effect.POSTPONED);

    @Test
    void theSameMinutesChangeNothing() {
        var revision = Revision.of(List.of(first, second), List.of(of(first), of(second)));
        assertThat(revision.kept()).extracting(kept -> kept.entry()).containsExactly(first, second);
        assertThat(revision.withdrawn()).isEmpty();
        assertThat(revision.added()).isEmpty();
    }

    @Test
    void whatIsGoneIsWithdrawnAndWhatStaysKeepsItsNumber() {
        var revision = Revision.of(List.of(first, second), List.of(of(second)));
        assertThat(revision.kept()).singleElement().satisfies(kept -> assertThat(kept.entry())
                .isEqualTo(second));
        assertThat(revision.withdrawn()).containsExactly(first);
    }

    @Test
    void otherWordsOfAnItemAreTheSameDecision() {
        var reworded = mark(ITEM, "Planen godkendes med en ændring", Effect.APPROVED);
        var revision = Revision.of(List.of(first, second), List.of(reworded, of(second)));
        assertThat(revision.kept()).anySatisfy(kept -> {
            assertThat(kept.entry()).isEqualTo(first);
            assertThat(kept.mark()).isEqualTo(reworded);
        });
        assertThat(revision.withdrawn()).isEmpty();
        assertThat(revision.added()).isEmpty();
    }

    @Test
    void whatIsMarkedUnderAnotherItemIsNew() {
        var elsewhere = mark(OTHER, "Planen godkendes", Effect.APPROVED);
        var revision = Revision.of(List.of(first), List.of(elsewhere));
        assertThat(revision.added()).containsExactly(elsewhere);
        assertThat(revision.withdrawn()).containsExactly(first);
    }

    @Test
    void whatWasWithdrawnComesBackWithItsOldNumberOnlyInItsOwnWords() {
        var gone = withdrawn(first);
        assertThat(Revision.of(List.of(gone), List.of(of(first))).kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.entry()).isEqualTo(gone));
        var other = mark(ITEM, "Noget helt andet", Effect.NOTED);
        assertThat(Revision.of(List.of(gone), List.of(other)).added()).containsExactly(other);
        assertThat(Revision.of(List.of(gone), List.of()).withdrawn()).isEmpty();
    }

    private static Mark of(RegisterEntry entry) {
        return mark(entry.item(), entry.text(), entry.effect());
    }
}
