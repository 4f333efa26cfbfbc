package dk.rammevaerk.tariffs;

import static dk.rammevaerk.tariffs.StayFixture.moment;
import static dk.rammevaerk.tariffs.StayFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.Money;
import org.junit.jupiter.api.Test;

class ComparisonTests {
    final Rates rates = StayFixture.rates().rates();
    final DayCount hotel = rule("hotel", Hours.ELAPSED);
    final DayCount calendar = rule("calendar", Hours.ELAPSED);

    @Test
    void twoRulesStandBesideEachOtherForEachFacilityAndInAll() {
        var stays = new Stays("stays.csv");
        stays.add("1", "Lyngen", moment("2025-05-13T12:00"), moment("2025-05-14T12:00"), 2);
        stays.add("2", "Kilden", moment("2025-06-02T12:00"), moment("2025-06-02T18:00"), 3);
        stays.add("3", "Lyngen", moment("2025-06-30T12:00"), moment("2025-07-01T11:00"), 4);
        var comparison = Comparison.of(stays, rates, hotel, calendar);

        assertThat(comparison.faults()).isEmpty();
        assertThat(comparison.facilities().keySet()).containsExactly("Kilden", "Lyngen");
        assertThat(comparison.facilities())
                .containsEntry("Kilden", new ComparedCharges(1, 0, Money.ZERO, 1, Money.ofOere(200_000)))
                .containsEntry("Lyngen", new ComparedCharges(2, 1, Money.ofOere(100_000), 4, Money.ofOere(410_050)));
        assertThat(comparison.all())
                .isEqualTo(new ComparedCharges(3, 1, Money.ofOere(100_000), 5, Money.ofOere(610_050)));
        assertThat(comparison.all().moreDays()).isEqualTo(4);
        assertThat(comparison.all().more()).hasToString("5100.50");
        assertThat(Comparison.of(stays, rates, calendar, hotel).all().more()).hasToString("-5100.50");
    }

    @Test
    void aStayThatLacksAPriceByOneRuleIsLeftOutOfBothAndNamedOnce() {
        var stays = new Stays("stays.csv");
        stays.add("only hotel", "Lyngen", moment("2024-12-31T12:00"), moment("2025-01-01T11:00"), 2);
        stays.add("neither", "Engen", moment("2025-05-13T12:00"), moment("2025-05-14T12:00"), 3);
        stays.add("both", "Lyngen", moment("2025-05-13T12:00"), moment("2025-05-14T12:00"), 4);
        var comparison = Comparison.of(stays, rates, hotel, calendar);

        assertThat(comparison.faults()).map(StayFault::stay).containsExactly("only hotel", "neither");
        assertThat(comparison.facilities().keySet()).containsExactly("Lyngen");
        assertThat(comparison.all())
                .isEqualTo(new ComparedCharges(1, 1, Money.ofOere(100_000), 2, Money.ofOere(200_000)));
    }
}
