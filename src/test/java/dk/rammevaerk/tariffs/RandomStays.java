package dk.rammevaerk.tariffs;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Random;

/** Stays at random, to the minute; many begin or end near midnight, a change of the clock or a multiple of 24 hours. */
final class RandomStays {
    record Drawn(ZonedDateTime arrival, ZonedDateTime departure) {
        Stay stay() {
            return StayFixture.stay(from(arrival), from(departure));
        }

        Stays stays(String facility) {
            return StayFixture.stays(facility, from(arrival), from(departure));
        }

        private static Moment from(ZonedDateTime moment) {
            return Moment.of(moment.toInstant());
        }
    }

    private final Random random;

    RandomStays(long seed) {
        random = new Random(seed);
    }

    Drawn next() {
        var arrival = moment();
        return new Drawn(arrival, arrival.plus(length(arrival)));
    }

    private ZonedDateTime moment() {
        return switch (random.nextInt(3)) {
            case 0 -> midnight().plusMinutes(random.nextLong(-2, 3));
            case 1 -> beforeChange().plusMinutes(random.nextLong(-30 * 60, 30 * 60));
            default -> midnight().plusMinutes(random.nextLong(24 * 60));
        };
    }

    private ZonedDateTime midnight() {
        return LocalDate.of(1960, 1, 1).plusDays(random.nextLong(40_000)).atStartOfDay(DanishFormat.ZONE);
    }

    private ZonedDateTime beforeChange() {
        var somewhere = Instant.ofEpochSecond(random.nextLong(
                Instant.parse("1980-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("2060-01-01T00:00:00Z").getEpochSecond()));
        return DanishFormat.ZONE
                .getRules()
                .nextTransition(somewhere)
                .getInstant()
                .atZone(DanishFormat.ZONE);
    }

    private Duration length(ZonedDateTime arrival) {
        long minutes =
                switch (random.nextInt(4)) {
                    case 0 -> random.nextLong(5);
                    case 1 -> random.nextLong(5) * 24 * 60 + random.nextLong(-1, 2);
                    case 2 -> untilMidnight(arrival) + random.nextLong(-1, 2);
                    default -> random.nextLong(4 * 24 * 60);
                };
        return Duration.ofMinutes(Math.max(1, minutes));
    }

    private long untilMidnight(ZonedDateTime arrival) {
        var midnight = arrival.toLocalDate().plusDays(random.nextLong(1, 4)).atStartOfDay(DanishFormat.ZONE);
        return Duration.between(arrival, midnight).toMinutes();
    }
}
