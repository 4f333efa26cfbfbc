package dk.rammevaerk.tariffs;

import static dk.rammevaerk.tariffs.StayFixture.moment;
import static dk.rammevaerk.tariffs.StayFixture.rule;
import static dk.rammevaerk.tariffs.StayFixture.stays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammevaerk.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PricingTests {
    /** The cases of prices.csv; the rates they speak of stand in rates.csv. */
    @ParameterizedTest(name = "{0}, {1}: {6}")
    @CsvFileSource(resources = "prices.csv", delimiter = ';', numLinesToSkip = 1)
    void aStayCostsTheRatesOfItsChargedDates(
            String shows,
            String rule,
            String facility,
            String arrival,
            String departure,
            @Nullable Integer days,
            String amountOrFault) {
        var pricing = new Pricing(StayFixture.rates().rates(), rule(rule, Hours.ELAPSED));
        var taken = new ArrayList<Tuple>();
        var result = pricing.price(
                stays(facility, moment(arrival), moment(departure)),
                (stay, count, oere) -> taken.add(tuple(stay.id(), count, Money.ofOere(oere))));

        if (days == null) {
            assertThat(taken).isEmpty();
            assertThat(result.faults()).map(PricingTests::told).containsExactly(amountOrFault);
            assertThat(result.total()).isEqualTo(Money.ZERO);
        } else {
            assertThat(result.faults()).isEmpty();
            assertThat(taken).containsExactly(tuple("17", days, new Money(new BigDecimal(amountOrFault))));
            assertThat(result.total()).hasToString(amountOrFault);
            assertThat(result.days()).isEqualTo(days.longValue());
        }
    }

    private static String told(StayFault fault) {
        var flaw = (StayFlaw) fault.fault().flaw();
        return Stream.concat(Stream.of(flaw.name()), fault.fault().details().stream())
                .collect(Collectors.joining(" "))
                .replace('\u00A0', ' ');
    }

    @Test
    void aStayWithoutPriceIsNamedWithItsPlaceAndTheOthersAreStillPriced() {
        var stays = new Stays("ophold.csv");
        stays.add("a", "Lyngen", moment("2025-05-13T12:00"), moment("2025-05-14T12:00"), 2);
        stays.add("b", "Engen", moment("2025-05-13T12:00"), moment("2025-05-14T12:00"), 3);
        stays.add("c", "Lyngen", moment("2024-05-13T12:00"), moment("2024-05-14T12:00"), 4);
        stays.add("d", "Lyngen", moment("2025-07-13T12:00"), moment("2025-07-14T12:00"), 5);
        var taken = new ArrayList<String>();
        var result = new Pricing(StayFixture.rates().rates(), rule("hotel", Hours.ELAPSED))
                .price(stays, (stay, _, oere) -> taken.add(stay.id() + " " + oere));

        assertThat(taken).containsExactly("a 100000", "d 110050");
        assertThat(result.stays()).isEqualTo(2);
        assertThat(result.total()).hasToString("2100.50");
        assertThat(result.faults())
                .extracting(
                        StayFault::stay, f -> f.fault().file(), f -> f.fault().line(), f -> f.fault()
                                .column())
                .containsExactly(tuple("b", "ophold.csv", 3, "tilbud"), tuple("c", "ophold.csv", 4, "ankomst"));
    }

    @Test
    void theTotalIsExactBeyondWhatALongHolds() {
        var rates = new Rates.Builder("rates.csv");
        rates.add("Lyngen", LocalDate.of(1, 1, 1), Money.ofOere(100_000_000_000L), 2);
        var stays = new Stays("stays.csv");
        for (int i = 0; i < 100; i++) {
            stays.add("old", "Lyngen", moment("0001-01-01T12:00"), moment("9999-12-31T13:00"), i + 2);
        }
        var result = new Pricing(rates.build(), rule("residence", Hours.ELAPSED)).price(stays, (_, _, _) -> {});
        assertThat(result.total()).hasToString(100L * 3_652_058 + "000000000.00");
    }
}
