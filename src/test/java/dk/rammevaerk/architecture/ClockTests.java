package dk.rammevaerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The time is asked of the injected clock alone. */
class ClockTests {
    private static final Pattern OWN_CLOCK = Pattern.compile(
            "\\b(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\("
                    + "|System\\.currentTimeMillis|new Date\\(\\)|Clock\\.system|\\bcurrent_timestamp\\b|\\bnow\\(\\)");

    /** Where the one clock is made. */
    private static final String THE_CLOCK = "App.java";

    @Test
    void nobodyHasAClockOfTheirOwn() {
        assertThat(offenders(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aClockOfItsOwnIsFound() {
        assertThat(offenders(Path.of("src/test/java/dk/rammevaerk/architecture/broken")))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("Lower.java");
    }

    private static List<Path> offenders(Path root) {
        return SqlOwnershipTests.files(root, ".java").stream()
                .filter(file -> !file.endsWith(THE_CLOCK))
                .filter(file -> OWN_CLOCK.matcher(SqlOwnershipTests.read(file)).find())
                .toList();
    }
}
