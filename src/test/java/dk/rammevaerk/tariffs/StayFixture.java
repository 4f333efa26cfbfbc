package dk.rammevaerk.tariffs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.kernel.Moment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Stays and rates for tests. */
final class StayFixture {
    static final String FACILITY = "Lyngen";

    private StayFixture() {}

    /** {@code 2025-10-26T02:30}, with an offset or without; of an hour that comes twice the earlier. */
    static Moment moment(String written) {
        return written.matches(".*(Z|[+]\\d\\d:\\d\\d)")
                ? Moment.of(OffsetDateTime.parse(written))
                : Moment.of(LocalDateTime.parse(written)).orElseThrow();
    }

    static Stays stays(String facility, Moment arrival, Moment departure) {
        var stays = new Stays("stays.csv");
        stays.add("17", facility, arrival, departure, 2);
        return stays;
    }

    static Stay stay(Moment arrival, Moment departure) {
        return stays(FACILITY, arrival, departure).iterator().next();
    }

    static DayCount rule(String name, Hours hours) {
        return DayCounts.named(name, hours).orElseThrow();
    }

    /** The dates that a rule charges, in their order. */
    static List<LocalDate> charged(DayCount count, Stay stay) {
        return IntStream.range(0, count.days(stay))
                .mapToObj(day -> LocalDate.ofEpochDay(count.date(stay, day)))
                .toList();
    }

    static TableFile file(String name, String... lines) {
        return file(name, String.join("\n", lines).getBytes(UTF_8));
    }

    private static TableFile file(String name, byte[] content) {
        return new TableFile(name, () -> new ByteArrayInputStream(content));
    }

    /** The file of rates that {@code prices.csv} speaks of. */
    static RateSheet rates() {
        try (var in = StayFixture.class.getResourceAsStream("rates.csv")) {
            if (in == null) throw new IllegalStateException("No rates.csv");
            return RateSheet.read(file("rates.csv", in.readAllBytes()));
        } catch (IOException | PersonNumberFound unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
