package dk.rammevaerk.tariffs;

import static dk.rammevaerk.tariffs.StayFixture.charged;
import static dk.rammevaerk.tariffs.StayFixture.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.tariffs.RandomStays.Drawn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The ways of counting against slow ones that nobody can get wrong, over stays drawn from a fixed seed. */
class DayCountPropertyTests {
    private static final int CASES = 3_000;

    final DayCount elapsed = rule("hotel", Hours.ELAPSED);
    final DayCount local = rule("hotel", Hours.LOCAL);
    final DayCount calendar = rule("calendar", Hours.ELAPSED);
    final DayCount residence = rule("residence", Hours.ELAPSED);

    @Test
    void elapsedHotelDaysAreStepsOf24Hours() {
        agree(elapsed, 1, drawn -> {
            var dates = new ArrayList<LocalDate>();
            for (var begin = drawn.arrival();
                    !begin.plusHours(24).isAfter(drawn.departure());
                    begin = begin.plusHours(24)) {
                dates.add(begin.toLocalDate());
            }
            return dates;
        });
    }

    @Test
    void localHotelDaysAreStepsFromDateToDate() {
        agree(local, 2, drawn -> {
            var departure = drawn.departure().toLocalDateTime();
            var dates = new ArrayList<LocalDate>();
            for (var begin = drawn.arrival().toLocalDateTime();
                    !begin.plusDays(1).isAfter(departure);
                    begin = begin.plusDays(1)) {
                dates.add(begin.toLocalDate());
            }
            return dates;
        });
    }

    @Test
    void calendarDaysAreTheDatesOfEachMinute() {
        agree(calendar, 3, DayCountPropertyTests::present);
    }

    @Test
    void residenceDaysAreTheDatesOfEachMinuteButThatOfDeparture() {
        agree(residence, 4, drawn -> {
            var dates = new ArrayList<>(present(drawn));
            var first = dates.getFirst();
            dates.remove(drawn.departure().toLocalDate());
            return dates.isEmpty() ? List.of(first) : dates;
        });
    }

    private static List<LocalDate> present(Drawn drawn) {
        var dates = new TreeSet<LocalDate>();
        for (var minute = drawn.arrival(); minute.isBefore(drawn.departure()); minute = minute.plusMinutes(1)) {
            dates.add(minute.toLocalDate());
        }
        return List.copyOf(dates);
    }

    private static void agree(DayCount count, long seed, Function<Drawn, List<LocalDate>> slowly) {
        var stays = new RandomStays(seed);
        for (int i = 0; i < CASES; i++) {
            var drawn = stays.next();
            assertThat(charged(count, drawn.stay())).as(drawn.toString()).isEqualTo(slowly.apply(drawn));
        }
    }

    @Test
    void calendarChargesAtLeastWhatTheOthersDo() {
        var stays = new RandomStays(5);
        for (int i = 0; i < CASES; i++) {
            var drawn = stays.next();
            var stay = drawn.stay();
            int most = calendar.days(stay);
            assertThat(most)
                    .as(drawn.toString())
                    .isGreaterThanOrEqualTo(elapsed.days(stay))
                    .isGreaterThanOrEqualTo(local.days(stay))
                    .isGreaterThanOrEqualTo(residence.days(stay));
            assertThat(residence.days(stay)).as(drawn.toString()).isPositive();
            assertThat(charged(elapsed, stay)).as(drawn.toString()).isSorted();
        }
    }
}
