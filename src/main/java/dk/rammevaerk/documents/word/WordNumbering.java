package dk.rammevaerk.documents.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The lists of a Word document: which are bullets, and what number Word shows before a paragraph. */
final class WordNumbering {
    private record Level(String format, String text, int start) {}

    private final Map<Integer, Map<Integer, Level>> levelsOf = new HashMap<>();
    private final Map<Integer, Integer> abstractOf = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();

    private WordNumbering() {}

    static WordNumbering read(byte @Nullable [] part) throws XMLStreamException {
        var read = new WordNumbering();
        if (part == null) {
            return read;
        }
        var xml = WordXml.open(part);
        int list = -1;
        int num = -1;
        int level = 0;
        String format = "decimal";
        String text = "";
        int start = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> list = WordXml.number(xml, "abstractNumId", -1);
                    case "num" -> num = WordXml.number(xml, "numId", -1);
                    case "abstractNumId" -> read.abstractOf.put(num, WordXml.number(xml, "val", -1));
                    case "lvl" -> {
                        level = WordXml.number(xml, "ilvl", 0);
                        format = "decimal";
                        text = "";
                        start = 1;
                    }
                    case "numFmt" -> format = String.valueOf(WordXml.attribute(xml, "val"));
                    case "lvlText" -> text = String.valueOf(WordXml.attribute(xml, "val"));
                    case "start" -> start = WordXml.number(xml, "val", 1);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("lvl") && list >= 0) {
                    read.levelsOf
                            .computeIfAbsent(list, _ -> new HashMap<>())
                            .put(level, new Level(format, text, start));
                } else if (xml.getLocalName().equals("abstractNum")) {
                    list = -1;
                }
            }
        }
        return read;
    }

    /** What stands before the next paragraph of a list: a dash for a bullet, {@code 1.2} for a number, or nothing. */
    String label(int num, int depth) {
        if (num == 0 || depth < 0 || depth > 8) {
            return "";
        }
        int list = abstractOf.getOrDefault(num, -1);
        var levels = levelsOf.getOrDefault(list, Map.of());
        var level = levels.get(depth);
        if (level == null || level.format().equals("bullet")) {
            return "-";
        }
        if (level.format().equals("none")) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list, _ -> new int[9]);
        counts[depth] = counts[depth] == 0 ? level.start() : counts[depth] + 1;
        for (int deeper = depth + 1; deeper < 9; deeper++) {
            counts[deeper] = 0;
        }
        var text = level.text();
        for (int d = 0; d <= depth; d++) {
            var at = levels.get(d);
            int shown = counts[d] == 0 ? 1 : counts[d];
            text = text.replace("%" + (d + 1), at == null ? String.valueOf(shown) : written(shown, at.format()));
        }
        return text.strip();
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            default -> String.valueOf(number);
        };
    }
}
