package dk.rammevaerk.tariffs;

import static dk.rammevaerk.tariffs.StayFixture.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammevaerk.kernel.DanishFormat;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StaysTests {
    @Test
    void manyStaysKeepTheirNamesAndOrder() {
        var stays = new Stays("stays.csv");
        for (int i = 0; i < 5000; i++) {
            stays.add("ophøld-" + i, "T" + i % 7, moment("2025-05-13T12:00"), moment("2025-05-14T12:00"), i + 2);
        }
        var walk = stays.iterator();
        for (int i = 0; i < 5000; i++) {
            var stay = walk.next();
            assertThat(stay.id()).isEqualTo("ophøld-" + i);
            assertThat(stay.facility()).isEqualTo("T" + i % 7);
            assertThat(stay.line()).isEqualTo(i + 2);
        }
        assertThat(walk).isExhausted();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(walk::next);
        assertThat(stays.size()).isEqualTo(5000);
        assertThat(stays.facilities().size()).isEqualTo(7);
    }

    @Test
    void nobodyLeavesWhenTheyCome() {
        var noon = moment("2025-05-13T12:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stays("stays.csv").add("17", "Lyngen", noon, noon, 2));
    }

    /** Each half hour from 1900 until 2110, and the second before it, against java.time. */
    @Test
    void localDatesAreThoseOfTheZone() {
        var start = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();
        var end = Instant.parse("2110-01-01T00:00:00Z").getEpochSecond();
        var wrong = LongStream.iterate(start, moment -> moment < end, moment -> moment + 1800)
                .flatMap(moment -> LongStream.of(moment - 1, moment))
                .filter(moment -> LocalDates.of(moment) != slowDate(moment));
        assertThat(wrong).isEmpty();
    }

    private static long slowDate(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond)
                .atZone(DanishFormat.ZONE)
                .toLocalDate()
                .toEpochDay();
    }
}
