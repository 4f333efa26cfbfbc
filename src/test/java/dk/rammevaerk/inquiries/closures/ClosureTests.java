package dk.rammevaerk.inquiries.closures;

import static dk.rammevaerk.inquiries.closures.ClosureFixture.FROM;
import static dk.rammevaerk.inquiries.closures.ClosureFixture.closure;
import static dk.rammevaerk.inquiries.closures.ClosureFixture.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammevaerk.inquiries.closures.Closure.Facts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosureTests {
    private static final LocalDate UNTIL = LocalDate.of(2027, 5, 1);

    @Test
    void aStopHoldsFromItsFirstDayUntilTheDayItIsLifted() {
        var stop = closure(stop("Åsvinget", UNTIL), ClosureState.ANNOUNCED);
        assertThat(stop.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(stop.holdsOn(FROM)).isTrue();
        assertThat(stop.holdsOn(UNTIL.minusDays(1))).isTrue();
        assertThat(stop.holdsOn(UNTIL)).isFalse();
        assertThat(closure(stop("Åsvinget", null), ClosureState.POSTPONED).holdsOn(UNTIL.plusYears(3)))
                .isTrue();
    }

    @Test
    void whatWasRevokedHoldsOnNoDay() {
        assertThat(closure(stop("Åsvinget", null), ClosureState.REVOKED).holdsOn(FROM))
                .isFalse();
    }

    @Test
    void aStopEndsAfterItBeginsAndAClosureDoesNotEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> stop("Åsvinget", FROM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Facts("Åsvinget", "X", ClosureKind.CLOSURE, FROM, UNTIL, null, "", "Alt"));
    }
}
