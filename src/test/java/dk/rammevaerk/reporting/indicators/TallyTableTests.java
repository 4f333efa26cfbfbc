package dk.rammevaerk.reporting.indicators;

import static dk.rammevaerk.reporting.indicators.IndicatorFixture.LEMVIG;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.SKIVE;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.STRUER;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.both;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.byAuthority;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.count;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.facts;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.rule;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.share;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.table;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Indicator.Breakdown;
import dk.rammevaerk.reporting.indicators.Standing.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, shares, what is missing, and whether the target is met. */
class TallyTableTests {
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({"41, 318, 13", "30, 219, 14", "7, 27, 26", "4, 72, 6", "1, 200, 1", "1, 201, 0", "0, 5, 0", "5, 5, 100"
    })
    void aShareIsRoundedOnceToWholePerCentHalvesUp(int some, int all, int percent) {
        assertThat(share(null, null, some, all).figure().percent()).contains(BigDecimal.valueOf(percent));
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertThat(share(SKIVE, OperatorKind.PRIVATE, 0, 0).figure().percent()).isEmpty();
    }

    @Test
    void sumsAreMadeOfWhatIsKnownAndNothingElse() {
        var table = table(
                facts(Measure.SHARE, both(), null),
                share(SKIVE, OperatorKind.MUNICIPAL, 2, 13),
                share(SKIVE, OperatorKind.PRIVATE, 0, 1),
                share(STRUER, OperatorKind.MUNICIPAL, 1, 4));
        assertThat(table.total()).contains(share(null, null, 3, 18).figure());
        assertThat(table.of(SKIVE)).contains(share(null, null, 2, 14).figure());
        assertThat(table.of(OperatorKind.MUNICIPAL))
                .contains(share(null, null, 3, 17).figure());
        assertThat(table.cell(STRUER, OperatorKind.PRIVATE)).isEmpty();
        assertThat(table.of(LEMVIG)).isEmpty();
        assertThat(table.lacking()).containsExactly(LEMVIG);
        assertThat(table.authorities()).containsExactly(STRUER, SKIVE, LEMVIG);
    }

    @Test
    void zeroIsAFigureAndNotMissing() {
        var table = table(facts(Measure.COUNT, byAuthority(), null), count(LEMVIG, "0"), count(SKIVE, "0.0"));
        assertThat(table.of(LEMVIG)).contains(new Quantity(BigDecimal.ZERO, null));
        assertThat(table.lacking()).containsExactly(STRUER);
    }

    @Test
    void theSharesOfSumsAreComparedWithoutRounding() {
        var rule = rule(TargetRule.Kind.AT_LEAST, "13");
        var facts = facts(Measure.SHARE, Breakdown.NONE, rule);
        // 12.9 % is shown as 13 %, and is not 13 %
        assertThat(table(facts, share(null, null, 41, 318)).standing(BEFORE).state())
                .isEqualTo(State.NOT_YET);
        assertThat(table(facts, share(null, null, 42, 318)).standing(BEFORE).state())
                .isEqualTo(State.MET);
    }

    @ParameterizedTest(name = "{0} {1}: {2} on the last day, {3} the day after")
    @CsvSource({
        "AT_LEAST, 10, MET, MET",
        "AT_LEAST, 11, NOT_YET, MISSED",
        "AT_MOST, 10, MET, MET",
        "AT_MOST, 9, NOT_YET, MISSED"
    })
    void aTargetIsMissedFromTheDayAfterItsLast(TargetRule.Kind kind, String value, State before, State after) {
        var table = table(facts(Measure.COUNT, Breakdown.NONE, rule(kind, value)), count(null, "10"));
        assertThat(table.standing(BEFORE).state()).isEqualTo(before);
        assertThat(table.standing(AFTER).state()).isEqualTo(after);
    }

    @Test
    void whatEachMunicipalityMustHaveIsCountedPerMunicipality() {
        var facts = facts(Measure.SHARE, both(), rule(TargetRule.Kind.IN_EACH, "1"));
        var table = table(
                facts,
                share(SKIVE, OperatorKind.MUNICIPAL, 0, 13),
                share(SKIVE, OperatorKind.PRIVATE, 1, 1),
                share(STRUER, OperatorKind.MUNICIPAL, 0, 4),
                share(LEMVIG, OperatorKind.MUNICIPAL, 2, 3));
        assertThat(table.standing(BEFORE)).isEqualTo(new Standing(State.NOT_YET, 2, 3));
        assertThat(table.tooFew()).containsExactly(STRUER);
    }

    @Test
    void whoLacksIsNotCountedAsHavingNone() {
        var facts = facts(Measure.SHARE, both(), rule(TargetRule.Kind.IN_EACH, "1"));
        var table =
                table(facts, share(SKIVE, OperatorKind.MUNICIPAL, 1, 13), share(STRUER, OperatorKind.MUNICIPAL, 1, 4));
        assertThat(table.standing(BEFORE)).isEqualTo(new Standing(State.UNKNOWN, 2, 3));
        assertThat(table.tooFew()).isEmpty();
    }

    @Test
    void aMissingFigureLeavesATargetOpenUnlessItCannotMatter() {
        var least = facts(Measure.COUNT, byAuthority(), rule(TargetRule.Kind.AT_LEAST, "5"));
        assertThat(table(least, count(SKIVE, "4")).standing(BEFORE).state()).isEqualTo(State.UNKNOWN);
        assertThat(table(least, count(SKIVE, "5")).standing(BEFORE).state()).isEqualTo(State.MET);
        var most = facts(Measure.COUNT, byAuthority(), rule(TargetRule.Kind.AT_MOST, "5"));
        assertThat(table(most, count(SKIVE, "4")).standing(BEFORE).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aTotalAloneSaysNothingOfTheMunicipalities() {
        var facts = facts(Measure.SHARE, both(), rule(TargetRule.Kind.IN_EACH, "1"));
        var table = table(facts, share(null, null, 41, 318));
        assertThat(table.isTotalAlone()).isTrue();
        assertThat(table.total().flatMap(Quantity::percent)).contains(BigDecimal.valueOf(13));
        assertThat(table.standing(BEFORE).state()).isEqualTo(State.UNKNOWN);
    }
}
