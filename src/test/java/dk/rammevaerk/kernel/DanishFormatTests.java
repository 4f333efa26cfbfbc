package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishFormatTests {
    @Test
    void writesDatesAndTimesUnbroken() {
        assertThat(DanishFormat.date(LocalDate.of(2026, 5, 18))).isEqualTo("18.\u00A0maj 2026");
        assertThat(DanishFormat.weekday(LocalDate.of(2026, 5, 18))).isEqualTo("mandag");
        assertThat(DanishFormat.times(LocalTime.of(9, 5), LocalTime.of(10, 30))).isEqualTo("kl.\u00A09.05–10.30");
        assertThat(DanishFormat.times(LocalTime.of(13, 0), null)).isEqualTo("kl.\u00A013.00");
    }

    @ParameterizedTest(name = "{0} is {1} in Copenhagen")
    @CsvSource({"2026-03-29T00:59:00Z, 1.59", "2026-03-29T01:00:00Z, 3.00", "2026-10-25T01:00:00Z, 2.00"})
    void readsTheClockInCopenhagenAlsoWhenItIsMoved(Instant moment, String time) {
        assertThat(DanishFormat.moment(moment)).endsWith("kl.\u00A0" + time);
    }

    @ParameterizedTest
    @CsvSource({"999, '999\u00A0byte'", "412000, '412\u00A0kB'", "6100000, '6,1\u00A0MB'"})
    void writesSizes(long size, String text) {
        assertThat(DanishFormat.bytes(size)).isEqualTo(text);
    }

    @Test
    void sortsAarhusLastAsDanishDoes() {
        assertThat(Stream.of("Aarhus", "Ærø", "Viborg", "Østbirk", "Odder").sorted(DanishFormat.collation()))
                .containsExactly("Odder", "Viborg", "Ærø", "Østbirk", "Aarhus");
    }

    @Test
    void countsInSingularAndPlural() {
        assertThat(DanishFormat.count(1, "punkt", "punkter")).isEqualTo("1\u00A0punkt");
        assertThat(DanishFormat.count(2353, "punkt", "punkter")).isEqualTo("2.353\u00A0punkter");
    }
}
