package dk.rammevaerk.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole texts: sound ones stay, damaged ones are mended in the measure that a reader needs. */
class RestorerOnTextsTests {
    private static final double LEAST_MENDED = 0.95;
    private static final double MOST_BROKEN_OF_DAMAGED = 0.005;
    private static final double MOST_BROKEN_OF_SOUND = 0.0005;

    private static final Path SHARED = Path.of("../shared/minutes");

    private static final Restorer RESTORER = Restorer.load();

    @ParameterizedTest
    @ValueSource(strings = {"restore/sound-minutes.txt", "restore/sound-other.txt"})
    void soundTextIsLeftAlone(String text) {
        var lines = own(text);
        assertThat(RESTORER.restore(lines).restorations()).isEmpty();
        for (String line : lines) {
            assertThat(RESTORER.restore(List.of(line)).lines()).containsExactly(line);
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} damaged")
    @CsvSource({"1, 1.0", "2, 1.0", "3, 0.97", "4, 0.97", "5, 0.9", "6, 0.6"})
    void damagedTextIsMended(long seed, double rate) {
        var printed = own("restore/sound-minutes.txt");
        var noise = new ScanNoise(seed, rate);
        var scanned = printed.stream().map(noise::damage).toList();
        var score =
                RestorationScore.of(scanned, printed, RESTORER.restore(scanned).lines());
        assertThat(score.shareMended()).as("mended, but %s", score.faults()).isGreaterThanOrEqualTo(LEAST_MENDED);
        assertThat(score.shareBroken()).as("broken: %s", score.faults()).isLessThan(MOST_BROKEN_OF_DAMAGED);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void restoringTwiceChangesNothingMore(long seed) {
        var noise = new ScanNoise(seed, 1);
        var once = RESTORER.restore(own("restore/sound-minutes.txt").stream()
                        .map(noise::damage)
                        .toList())
                .lines();
        var again = RESTORER.restore(once);
        assertThat(again.restorations()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theSharedGoldLinesAreMended() {
        var scanned = new ArrayList<String>();
        var printed = new ArrayList<String>();
        for (String line : shared("ocr-gold.tsv")) {
            String[] columns = line.split("\t", -1);
            scanned.add(columns[0]);
            printed.add(columns[1]);
        }
        var score =
                RestorationScore.of(scanned, printed, RESTORER.restore(scanned).lines());
        assertThat(score.shareMended()).as("mended, but %s", score.faults()).isGreaterThanOrEqualTo(LEAST_MENDED);
        assertThat(score.shareBroken()).as("broken: %s", score.faults()).isLessThanOrEqualTo(MOST_BROKEN_OF_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-03.txt", "2024-01-10-extraordinary.txt"})
    void theSharedSoundMinutesAreLeftAlone(String name) {
        var lines = shared(name);
        long words =
                lines.stream().mapToLong(line -> line.split("\\s+", -1).length).sum();
        assertThat(RESTORER.restore(lines).restorations())
                .hasSizeLessThanOrEqualTo((int) (words * MOST_BROKEN_OF_SOUND));
    }

    private static List<String> own(String name) {
        try (var in = Objects.requireNonNull(RestorerOnTextsTests.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shared(String name) {
        Path file = SHARED.resolve(name);
        assumeTrue(Files.exists(file), "only beside the shared minutes");
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
