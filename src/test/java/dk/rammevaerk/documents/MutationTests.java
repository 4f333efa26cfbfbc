package dk.rammevaerk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.rammevaerk.documents.minutes.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents damaged at random, from fixed seeds: nothing crashes, hangs or is invented. */
class MutationTests {
    private static final Duration HANG = Duration.ofSeconds(5);
    private static final int ROUNDS = 60;

    @Test
    void damagedTextsAreReadWithoutInvention() throws IOException {
        for (var document : MinutesScoreTests.own().toList()) {
            var lines = java.nio.file.Files.readAllLines(document.text());
            for (int seed = 0; seed < ROUNDS; seed++) {
                var text = String.join("\n", damaged(lines, new Random(seed)));
                int number = seed;
                assertTimeoutPreemptively(HANG, () -> check(text, document + " with seed " + number));
            }
        }
    }

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        for (var file : List.of(FileFormatsTests.pdf(), FileFormatsTests.word())) {
            for (int seed = 0; seed < ROUNDS / 2; seed++) {
                var bytes = cut(file, new Random(seed));
                assertTimeoutPreemptively(HANG, () -> readOrRefused(bytes), "seed " + seed);
            }
        }
    }

    @Test
    void hostileShapesTakeNoLongerThanTheirLength() {
        for (var line : List.of(
                "1. A b",
                "1.1",
                "|",
                "[[[[((((",
                "Ved A B",
                "Referat",
                "- ",
                "Bilag 1 - a",
                "#",
                "\t",
                "1. januar 2020 ",
                "A, ",
                "Deltagere:",
                "**")) {
            assertTimeoutPreemptively(
                    HANG, () -> readOrRefused((line + "\n").repeat(3_000).getBytes(StandardCharsets.UTF_8)), line);
            assertTimeoutPreemptively(
                    HANG, () -> readOrRefused(line.repeat(6_000).getBytes(StandardCharsets.UTF_8)), line);
        }
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            ReadingFixture.reader(ReadingFixture.FORA).read("x", bytes);
        } catch (UnreadableDocument refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void check(String text, String name) {
        ReadDocument read;
        try {
            read = ReadingFixture.document(text);
        } catch (UnreadableDocument refused) {
            return;
        }
        var minutes = read.minutes();
        var said = Wording.folded(text.replaceAll("[*_]", ""));
        if (minutes.forum() != null) {
            assertThat(said).contains(Wording.folded(minutes.forum()));
        }
        if (minutes.kind() != null) {
            assertThat(said).contains(minutes.kind() == MinutesKind.MINUTES ? "referat" : "dagsorden");
        }
        var date = minutes.date();
        if (date != null) {
            assertThat(Wording.names(date, text)).isTrue();
        }
        for (var person : minutes.participants()) {
            assertThat(said.contains(Wording.folded(person.name())))
                    .as("%s in %s", person, name)
                    .isTrue();
        }
        for (var value : Arrays.asList(minutes.place(), minutes.address(), minutes.room())) {
            if (value != null) {
                for (var piece : value.split(", ", -1)) {
                    assertThat(said).contains(Wording.folded(piece));
                }
            }
        }
        int lines = read.lines().size();
        assertThat(read.marks()).allMatch(m -> m.fromLine() >= 1 && m.toLine() <= lines && m.fromLine() <= m.toLine());
        assertThat(minutes.warnings()).allMatch(w -> w.line() >= 1 && w.line() <= Math.max(1, lines));
    }

    private static List<String> damaged(List<String> lines, Random random) {
        var damaged = new ArrayList<>(lines);
        for (int change = 0; change < 1 + random.nextInt(40) && damaged.size() > 3; change++) {
            int at = random.nextInt(damaged.size());
            switch (random.nextInt(7)) {
                case 0 -> damaged.remove(at);
                case 1 -> damaged.add(at, damaged.get(random.nextInt(damaged.size())));
                case 2 -> Collections.swap(damaged, at, random.nextInt(damaged.size()));
                case 3 ->
                    damaged.subList(at, Math.min(damaged.size(), at + random.nextInt(30)))
                            .clear();
                case 4 ->
                    damaged.set(
                            at,
                            damaged.get(at)
                                    .substring(random.nextInt(damaged.get(at).length() + 1)));
                case 5 -> damaged.set(at, "\f" + damaged.get(at));
                default -> {
                    var part = damaged.subList(at, Math.min(damaged.size(), at + 8));
                    Collections.shuffle(part, random);
                }
            }
        }
        return damaged;
    }

    private static byte[] cut(byte[] file, Random random) {
        var bytes = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
        for (int change = 0; change < random.nextInt(30) && bytes.length > 0; change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
