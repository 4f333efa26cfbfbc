package dk.rammevaerk.reporting.indicators;

import static dk.rammevaerk.reporting.indicators.IndicatorFixture.NAMES;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.SKIVE;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.both;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.byAuthority;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.count;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.facts;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.share;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.kernel.StateGraphTest;
import dk.rammevaerk.reporting.indicators.ValueRules.Fault;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The life of a programme, its name in addresses, and what its figures must hold. */
class ProgrammeTests extends StateGraphTest<ProgrammeState> {
    ProgrammeTests() {
        super(
                ProgrammeState.RUNNING,
                ProgrammeState::mayBecome,
                Set.of(
                        List.of(ProgrammeState.RUNNING, ProgrammeState.ENDED),
                        List.of(ProgrammeState.ENDED, ProgrammeState.RUNNING)));
    }

    @Test
    void aFigureThatIsNotOfTheIndicatorIsRefused() {
        var shares = facts(Measure.SHARE, both(), null);
        var known = NAMES.keySet();
        assertThat(ValueRules.fault(shares, known, share(SKIVE, OperatorKind.PRIVATE, 1, 2)))
                .isEmpty();
        assertThat(ValueRules.fault(shares, known, share(SKIVE, null, 1, 2))).contains(Fault.OTHER_BREAKDOWN);
        assertThat(ValueRules.fault(shares, known, share(SKIVE, OperatorKind.REGIONAL, 1, 2)))
                .contains(Fault.OTHER_BREAKDOWN);
        assertThat(ValueRules.fault(shares, known, share("9999", OperatorKind.PRIVATE, 1, 2)))
                .contains(Fault.UNKNOWN_AUTHORITY);
        assertThat(ValueRules.fault(shares, known, share(SKIVE, OperatorKind.PRIVATE, 3, 2)))
                .contains(Fault.MORE_THAN_ALL);
        var counts = facts(Measure.COUNT, byAuthority(), null);
        assertThat(ValueRules.fault(counts, known, count(SKIVE, "1.5"))).contains(Fault.NOT_WHOLE);
        assertThat(ValueRules.faults(counts, known, List.of(count(SKIVE, "1"), count(SKIVE, "2"))))
                .containsExactly(Fault.TWICE);
        assertThat(ValueRules.faults(shares, known, List.of(share(null, null, 1, 2))))
                .isEmpty();
        assertThat(ValueRules.faults(shares, known, List.of(count(null, "1")))).containsExactly(Fault.NO_DENOMINATOR);
    }

    @Test
    void fillingWhatLackedCorrectsNothing() {
        var before = tally(count(SKIVE, "1"));
        assertThat(before.isCorrectedBy(List.of(count(SKIVE, "1.0"), count("0671", "2"))))
                .isFalse();
        assertThat(before.isCorrectedBy(List.of(count(SKIVE, "2")))).isTrue();
        assertThat(before.isCorrectedBy(List.of())).isTrue();
    }
}
