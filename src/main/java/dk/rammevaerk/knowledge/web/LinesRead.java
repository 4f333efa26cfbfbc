package dk.rammevaerk.knowledge.web;

import java.util.stream.Collectors;

/** The lines of a Markdown text as they are read, so that two texts are compared without the signs nobody sees. */
final class LinesRead {
    private LinesRead() {}

    static String of(String markdown) {
        return markdown.lines()
                .map(LinesRead::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(String written) {
        var line = written.strip();
        if (line.matches("\\|?[\\s|:-]+\\|?")) return "";
        if (line.startsWith("|")) {
            line = line.replaceAll("^\\|\\s*|\\s*\\|$", "").replaceAll("\\s*\\|\\s*", " · ");
        }
        return line.replaceFirst("^#{1,6}\\s+|^>\\s*", "")
                .replaceFirst("^[-*+]\\s+", "• ")
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\*\\*|__", "")
                .strip();
    }
}
