package dk.rammevaerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whole documents, scored field by field against what they say. */
class MinutesScoreTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path EXPECTED = Path.of("src/test/resources/minutes");
    private static final List<Path> TEXTS = List.of(Path.of("src/main/resources/demo/minutes"), EXPECTED);
    private static final Path REAL = Path.of("../shared/minutes");

    /** Fora only: persons and authorities must be found by shape. */
    static final MinutesReader READER = new MinutesReader(
            Restorer.load()::restore,
            new KnownNames(List.of(), List.of(), List.of("DASSOS", "KOSU", "KD-Net", "KKR", "Takstgruppen")));

    record Document(Path text, Path expected) {
        @Override
        public String toString() {
            return text.getFileName().toString();
        }

        /** A scan has letters that nobody can mend. */
        double wanted() {
            return toString().contains("scan") || toString().contains("ocr") ? 0.92 : 0.97;
        }
    }

    static Stream<Document> own() throws IOException {
        return documents(EXPECTED, TEXTS).stream();
    }

    static Stream<Document> real() throws IOException {
        return documents(REAL, List.of(REAL)).stream();
    }

    private static List<Document> documents(Path expectations, List<Path> folders) throws IOException {
        var found = new ArrayList<Document>();
        if (Files.isDirectory(expectations)) {
            try (var files = Files.list(expectations)) {
                for (var file : files.filter(f -> f.toString().endsWith(".expected.json"))
                        .sorted()
                        .toList()) {
                    var name = file.getFileName().toString().replace(".expected.json", "");
                    Stream.of(".md", ".txt")
                            .flatMap(end -> folders.stream().map(f -> f.resolve(name + end)))
                            .filter(Files::exists)
                            .findFirst()
                            .ifPresent(text -> found.add(new Document(text, file)));
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("own")
    void theProjectsOwnDocumentsAreRead(Document document) throws IOException {
        check(document);
    }

    @Test
    void realDocumentsAreRead() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(REAL));
        for (var document : real().toList()) {
            check(document);
        }
    }

    private static void check(Document document) throws IOException {
        var read = READER.read(document.toString(), Files.readAllBytes(document.text()));
        var expected = JSON.readTree(Files.readString(document.expected()));
        var score = MinutesScore.of(JSON.readTree(MinutesJson.write(read.minutes())), expected);
        assertThat(score.invented()).as("invented in %s", document).isEmpty();
        assertThat(score.mean()).as("%s %s", document, score).isGreaterThanOrEqualTo(document.wanted());
    }

    @Test
    void aWrongFieldLowersTheScore() throws IOException {
        var document =
                own().filter(d -> d.toString().endsWith(".md")).findFirst().orElseThrow();
        var wrong = Files.readString(document.text()).replace("Referat", "Xyz").replace("2026", "2024");
        var read = READER.read("wrong", wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var score = MinutesScore.of(
                JSON.readTree(MinutesJson.write(read.minutes())), JSON.readTree(Files.readString(document.expected())));
        assertThat(score.mean()).isLessThan(0.9);
    }
}
