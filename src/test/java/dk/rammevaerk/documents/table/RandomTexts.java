package dk.rammevaerk.documents.table;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that are hard to write in CSV and hold no CPR number. */
final class RandomTexts {
    private static final List<String> PIECES = List.of(
            "a", "Æøå", "\"", "\"\"", ";", ",", "\t", "x\ny", "§ 107", "1", "€", "–", "'", " ", "0779", "=", "é");

    private RandomTexts() {}

    /** Not blank, and without space around it. */
    static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
        var stripped = text.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }

    static List<String> row(Random random, int width) {
        return Stream.generate(() -> text(random)).limit(width).toList();
    }
}
