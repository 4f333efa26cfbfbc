package dk.rammevaerk.tariffs;

import static dk.rammevaerk.tariffs.StayFixture.FACILITY;
import static dk.rammevaerk.tariffs.StayFixture.charged;
import static dk.rammevaerk.tariffs.StayFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.Moment;
import dk.rammevaerk.kernel.Money;
import dk.rammevaerk.tariffs.RandomStays.Drawn;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Prices against day-by-day sums, over stays and rates drawn from a fixed seed. */
class PricingPropertyTests {
    private static final int CASES = 5_000;
    private static final long IN_DOUBT = -1;
    private static final List<DayCount> RULES = List.of(
            rule("hotel", Hours.ELAPSED),
            rule("hotel", Hours.LOCAL),
            rule("calendar", Hours.ELAPSED),
            rule("residence", Hours.ELAPSED));

    final Random random = new Random(6);
    final RandomStays drawing = new RandomStays(7);

    @Test
    void aPriceIsTheSumOfItsDays() {
        int priced = 0;
        for (int i = 0; i < CASES; i++) {
            var drawn = drawing.next();
            var rates = drawRates(drawn);
            for (var rule : RULES) {
                var slow = dayByDay(rates, charged(rule, drawn.stay()));
                assertThat(price(built(rates), rule, drawn))
                        .as(drawn + " at " + rates + " by " + rule)
                        .isEqualTo(slow);
                if (slow.isPresent()) priced++;
            }
        }
        assertThat(priced).isBetween(CASES, 4 * CASES - CASES);
    }

    /** Rates around the stay's dates: one to four, some before its arrival, one in eight in doubt. */
    private NavigableMap<LocalDate, Long> drawRates(Drawn drawn) {
        var rates = new TreeMap<LocalDate, Long>();
        int count = random.nextInt(1, 5);
        for (int i = 0; i < count; i++) {
            var from = drawn.arrival().toLocalDate().plusDays(random.nextLong(-3, 6));
            rates.put(from, random.nextInt(8) == 0 ? IN_DOUBT : random.nextLong(500_000));
        }
        return rates;
    }

    private static Rates built(NavigableMap<LocalDate, Long> rates) {
        var builder = new Rates.Builder("rates.csv");
        rates.descendingMap().forEach((from, oere) -> {
            if (oere == IN_DOUBT) builder.doubt(FACILITY, from, 2);
            else builder.add(FACILITY, from, Money.ofOere(oere), 2);
        });
        return builder.build();
    }

    private static OptionalLong dayByDay(NavigableMap<LocalDate, Long> rates, List<LocalDate> dates) {
        long sum = 0;
        for (var date : dates) {
            var rate = rates.floorEntry(date);
            if (rate == null || rate.getValue() == IN_DOUBT) return OptionalLong.empty();
            sum += rate.getValue();
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong price(Rates rates, DayCount rule, Drawn drawn) {
        var result = new Pricing(rates, rule).price(drawn.stays(FACILITY), (_, _, _) -> {});
        return result.faults().isEmpty() ? OptionalLong.of(result.total().oere()) : OptionalLong.empty();
    }

    /** Long stays over many rates: the price by half of each rate and by the other half make the whole. */
    @Test
    void pricesAddUpAsRatesDo() {
        for (int i = 0; i < CASES / 10; i++) {
            var begin = drawing.next();
            var drawn = new Drawn(begin.arrival(), begin.departure().plusDays(random.nextLong(3_000)));
            NavigableMap<LocalDate, Long> some = new TreeMap<>();
            NavigableMap<LocalDate, Long> others = new TreeMap<>();
            NavigableMap<LocalDate, Long> together = new TreeMap<>();
            var from = drawn.arrival().toLocalDate();
            for (int rate = 0; rate < 40; rate++) {
                some.put(from, random.nextLong(500_000));
                others.put(from, random.nextLong(500_000));
                together.put(from, some.get(from) + others.get(from));
                from = from.plusDays(random.nextLong(1, 100));
            }
            for (var rule : RULES) {
                long whole = price(built(together), rule, drawn).orElseThrow();
                assertThat(whole)
                        .isEqualTo(price(built(some), rule, drawn).orElseThrow()
                                + price(built(others), rule, drawn).orElseThrow())
                        .isEqualTo(
                                dayByDay(together, charged(rule, drawn.stay())).orElseThrow());
            }
        }
    }

    @Test
    void sumsOfPartsMakeTheWhole() {
        var stays = new Stays("stays.csv");
        var rates = new Rates.Builder("rates.csv");
        for (int i = 0; i < CASES; i++) {
            var drawn = drawing.next();
            stays.add("" + i, "T" + random.nextInt(30), at(drawn.arrival()), at(drawn.departure()), i + 2);
        }
        for (int i = 0; i < 28; i++) {
            rates.add("T" + i, LocalDate.of(1970 + i, 1, 1), Money.ofOere(random.nextLong(500_000)), i);
            rates.doubt("T" + i, LocalDate.of(2050, 1, 1), i);
        }
        for (var rule : RULES) {
            var amounts = new ArrayList<Money>();
            var result = new Pricing(rates.build(), rule).price(stays, (_, _, oere) -> amounts.add(Money.ofOere(oere)));
            assertThat(result.total()).isEqualTo(amounts.stream().reduce(Money.ZERO, Money::plus));
            assertThat(result.stays()).isEqualTo(amounts.size()).isBetween(1_000L, CASES - 1_000L);
            assertThat(result.stays() + result.faults().size()).isEqualTo(CASES);

            var same = Comparison.of(stays, rates.build(), rule, rule);
            assertThat(same.all())
                    .isEqualTo(new ComparedCharges(
                            result.stays(), result.days(), result.total(), result.days(), result.total()));
            assertThat(same.faults()).isEqualTo(result.faults());
            assertThat(same.facilities().values().stream()
                            .map(ComparedCharges::first)
                            .reduce(Money.ZERO, Money::plus))
                    .isEqualTo(result.total());
        }
    }

    private static Moment at(ZonedDateTime moment) {
        return Moment.of(moment.toInstant());
    }
}
