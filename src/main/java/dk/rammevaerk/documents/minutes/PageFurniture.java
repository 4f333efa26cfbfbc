package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What belongs to the pages and not to the text: page numbers, and headers and footers that return on page after page.
 *
 * @param lines indices of the lines to pass over
 * @param titles indices of running titles such as {@code Referat DASSOS 23.11.20}: they state what the document is
 */
record PageFurniture(Set<Integer> lines, List<Integer> titles) {
    /** How many lines at the top and at the bottom of a page may be its header and footer. */
    private static final int EDGE = 3;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:side\\s*)?[-–]?\\s*\\d{1,3}\\s*[-–]?(?:\\s*(?:/|af|of)\\s*\\d{1,3})?|side\\s*\\d{1,3}\\b.{0,10}");
    private static final Pattern RUNNING_TITLE = Pattern.compile("(?i)(?:referat|dagsorden)\\b.{3,60}");

    static PageFurniture of(List<Line> lines) {
        var dropped = new HashSet<Integer>();
        var titles = new ArrayList<Integer>();
        var edges = edges(lines);
        var returning = returning(lines, edges);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (ItemNumber.alone(line.plain()) != null) {
                continue;
            }
            boolean number = !line.bullet() && line.heading() == 0 && isPageNumber(lines, i, edges.contains(i));
            boolean returns = edges.contains(i) && returning.contains(shape(line)) && !line.endsSentence();
            if (number || returns) {
                dropped.add(i);
                if (returns && isTitle(line)) {
                    titles.add(i);
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!dropped.contains(i) && isTitle(lines.get(i)) && standsAtPageEdge(lines, dropped, i)) {
                dropped.add(i);
                titles.add(i);
            }
        }
        return new PageFurniture(dropped, titles);
    }

    private static boolean isPageNumber(List<Line> lines, int i, boolean edge) {
        var plain = lines.get(i).plain();
        if (plain.length() > 24 || !PAGE_NUMBER.matcher(plain).matches()) {
            return false;
        }
        boolean alone = i == 0
                || lines.get(i - 1).isBlank()
                || i + 1 == lines.size()
                || lines.get(i + 1).isBlank();
        boolean last =
                i + 1 == lines.size() || lines.get(i + 1).page() != lines.get(i).page();
        return edge || alone || last || plain.toLowerCase(java.util.Locale.ROOT).startsWith("side");
    }

    /** A title with a date in the middle of a text is furniture only next to a page number or a page break. */
    private static boolean standsAtPageEdge(List<Line> lines, Set<Integer> dropped, int i) {
        if (i < 5) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k >= i - 6; k--) {
            if (dropped.contains(k) || lines.get(k).page() != lines.get(i).page()) {
                return true;
            }
            if (!lines.get(k).isBlank()) {
                break;
            }
        }
        for (int k = i + 1; k < lines.size() && k <= i + 6; k++) {
            if (dropped.contains(k) || lines.get(k).page() != lines.get(i).page()) {
                return true;
            }
            if (!lines.get(k).isBlank()) {
                break;
            }
        }
        return i + 1 == lines.size();
    }

    static boolean isTitle(Line line) {
        return line.plain().length() < 70
                && line.heading() == 0
                && RUNNING_TITLE.matcher(line.plain()).matches()
                && !DanishDates.find(line.plain()).isEmpty();
    }

    private static Set<Integer> edges(List<Line> lines) {
        var edges = new HashSet<Integer>();
        var ink = new ArrayList<Integer>();
        for (int i = 0; i <= lines.size(); i++) {
            boolean end = i == lines.size();
            if (!ink.isEmpty()
                    && (end || lines.get(i).page() != lines.get(ink.getFirst()).page())) {
                for (int k = 0; k < ink.size(); k++) {
                    if (k < EDGE || k >= ink.size() - EDGE) {
                        edges.add(ink.get(k));
                    }
                }
                ink.clear();
            }
            if (!end && !lines.get(i).isBlank()) {
                ink.add(i);
            }
        }
        return lines.isEmpty() || lines.getLast().page() == lines.getFirst().page() ? Set.of() : edges;
    }

    /** Shapes that stand at the edge of at least three pages, or of both of two. */
    private static Set<String> returning(List<Line> lines, Set<Integer> edges) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (int i : edges) {
            pages.computeIfAbsent(shape(lines.get(i)), _ -> new HashSet<>())
                    .add(lines.get(i).page());
        }
        long all = edges.stream().map(i -> lines.get(i).page()).distinct().count();
        var returning = new HashSet<String>();
        pages.forEach((shape, on) -> {
            if (shape.length() > 2 && on.size() >= Math.max(3, all * 2 / 5) && !isLabel(shape)) {
                returning.add(shape);
            }
        });
        return returning;
    }

    private static boolean isLabel(String shape) {
        var line = Line.of(1, new TextLine(1, shape, 0, false, 0, false), shape);
        return Labels.part(line) != null
                || shape.startsWith("ved ")
                || shape.startsWith("at ")
                || shape.contains("eventuelt");
    }

    private static String shape(Line line) {
        return Labels.fold(line.plain()).replaceAll("\\d+", "0");
    }
}
