package dk.rammevaerk.tariffs;

import static dk.rammevaerk.tariffs.StayFixture.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StaysTests {
    @Test
    void manyStaysKeepTheirNamesAndOrder() {
        var stays = new Stays("stays.csv");
        for (int i = 0; i < 5000; i++) {
            stays.add("ophøld-" + i, "T" + i % 7, moment("2025-05-13T12:00"), moment("2025-05-14T12:00"), i + 2);
        }
        var stay = stays.walk();
        for (int i = 0; i < 5000; i++) {
            assertThat(stay.next()).isTrue();
            assertThat(stay.id()).isEqualTo("ophøld-" + i);
            assertThat(stay.facility()).isEqualTo("T" + i % 7);
            assertThat(stay.line()).isEqualTo(i + 2);
        }
        assertThat(stay.next()).isFalse();
        assertThat(stays.size()).isEqualTo(5000);
        assertThat(stays.facilities().size()).isEqualTo(7);
    }

    @Test
    void nobodyLeavesWhenTheyCome() {
        var noon = moment("2025-05-13T12:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stays("stays.csv").add("17", "Lyngen", noon, noon, 2));
    }

    /** Each half hour of 1900 until 2110, and the seconds beside it, against java.time. */
    @Test
    void localDatesAreThoseOfTheZone() {
        var zone = ZoneId.of("Europe/Copenhagen");
        long end = Instant.parse("2110-01-01T00:00:00Z").getEpochSecond();
        for (long s = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond(); s < end; s += 1800) {
            for (long moment = s - 1; moment <= s; moment++) {
                long expected =
                        Instant.ofEpochSecond(moment).atZone(zone).toLocalDate().toEpochDay();
                if (LocalDates.of(moment) != expected) assertThat(Instant.ofEpochSecond(moment)).isNull();
            }
        }
    }
}
