package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTests {
    private static Moment shown(String shown) {
        return Moment.of(LocalDateTime.parse(shown)).orElseThrow();
    }

    @Test
    void anHourThatTheClockSkipsIsNoMoment() {
        assertThat(Moment.of(LocalDateTime.parse("2025-03-30T02:00"))).isEmpty();
        assertThat(Moment.of(LocalDateTime.parse("2025-03-30T02:59:59"))).isEmpty();
        assertThat(shown("2025-03-30T03:00").epochSecond()
                        - shown("2025-03-30T01:59:59").epochSecond())
                .isEqualTo(1);
    }

    @Test
    void anHourThatComesTwiceIsTheEarlierUnlessTheOffsetSaysOtherwise() {
        var earlier = shown("2025-10-26T02:30");
        var later = Moment.of(OffsetDateTime.parse("2025-10-26T02:30+01:00"));
        assertThat(later.epochSecond() - earlier.epochSecond()).isEqualTo(3600);
        assertThat(later.localSecond()).isEqualTo(earlier.localSecond());
        assertThat(later.isAfter(earlier)).isTrue();
        assertThat(earlier.isAfter(earlier)).isFalse();
    }

    @ParameterizedTest(name = "{0} is on {1}")
    @CsvSource({
        "2025-01-01T00:00+01:00, 2025-01-01, true",
        "2024-12-31T23:00Z, 2025-01-01, true",
        "2024-12-31T22:59:59Z, 2024-12-31, false",
        "2025-07-01T22:00Z, 2025-07-02, true",
        "2025-07-01T23:00Z, 2025-07-02, false",
        "1969-12-31T22:59:59Z, 1969-12-31, false",
        "1969-12-31T23:00Z, 1970-01-01, true"
    })
    void theDateIsThatOfCopenhagen(String written, LocalDate date, boolean isMidnight) {
        long shown = Moment.of(OffsetDateTime.parse(written)).localSecond();
        assertThat(LocalDate.ofEpochDay(Moment.dayOf(shown))).isEqualTo(date);
        assertThat(Moment.isMidnight(shown)).isEqualTo(isMidnight);
    }
}
