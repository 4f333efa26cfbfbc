package dk.rammevaerk.documents.pdf;

import dk.rammevaerk.documents.text.TextLine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of glyphs made into lines: tabs at columns, blank lines at wide spaces, headings by size and weight. */
final class PdfRows {
    /** One glyph; positions and sizes in points, y downwards. */
    record Glyph(String text, float x, float end, float y, float size, boolean bold) {}

    /**
     * The glyphs on one baseline of a page.
     *
     * @param ink those that are no spaces
     */
    record Row(int page, List<Glyph> glyphs, List<Glyph> ink) {
        Row(int page, List<Glyph> glyphs) {
            this(page, glyphs, glyphs.stream().filter(g -> !g.text().isBlank()).toList());
        }

        float x() {
            return ink().getFirst().x();
        }

        float end() {
            return ink().getLast().end();
        }

        float y() {
            return ink().getFirst().y();
        }

        float size() {
            return ink().getFirst().size();
        }

        boolean bold() {
            return ink().stream().allMatch(Glyph::bold);
        }

        /** How wide the first word is: what would have had to fit on the row above. */
        float firstWord() {
            float end = x();
            boolean begun = false;
            for (var g : glyphs) {
                if (g.text().isBlank() && begun) {
                    break;
                }
                if (!g.text().isBlank()) {
                    if (begun && g.x() - end > 0.25f * g.size()) {
                        break;
                    }
                    begun = true;
                    end = g.end();
                }
            }
            return end - x();
        }
    }

    private final List<Row> rows;
    private final float body;
    private final float pitch;
    private final float left;
    private final float right;

    PdfRows(List<Row> rows) {
        this.rows = rows;
        body = usual(rows, 0.5, Row::size, 11);
        left = usual(rows, 0.05, Row::x, 0);
        right = usual(rows, 0.97, Row::end, 500);
        pitch = pitch();
    }

    List<TextLine> lines() {
        var stops = stops();
        var blocks = PdfTables.merged(blocks(), page -> columns(stops.getOrDefault(page, Map.of())));
        var lines = new ArrayList<TextLine>(rows.size() * 2);
        for (int b = 0; b < blocks.size(); b++) {
            var block = blocks.get(b);
            if (b > 0) {
                lines.add(TextLine.blank(block.getFirst().page()));
            }
            for (int i = 0; i < block.size(); i++) {
                var row = block.get(i);
                boolean goesOn = i + 1 < block.size() && full(row, block.get(i + 1));
                int heading = row.size() >= body * 1.12f ? (row.size() >= body * 1.35f ? 1 : 2) : 0;
                int indent = Math.max(0, Math.round((row.x() - left) / (0.5f * body)));
                var text = text(row, stops.getOrDefault(row.page(), Map.of()));
                lines.add(new TextLine(row.page(), text, heading, row.bold(), indent, goesOn));
            }
        }
        return lines;
    }

    /** Rows that stand close together. */
    private List<List<Row>> blocks() {
        var blocks = new ArrayList<List<Row>>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || apart(rows.get(i - 1), rows.get(i))) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(rows.get(i));
        }
        return blocks;
    }

    /** The x positions of the stops that at least two rows share. */
    private static List<Float> columns(Map<Integer, Integer> stops) {
        return stops.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .map(e -> e.getKey() * 3f)
                .sorted()
                .toList();
    }

    private boolean apart(Row above, Row below) {
        if (above.page() != below.page()) {
            return true;
        }
        float step = below.y() - above.y();
        return step < 0 || step > 1.38f * Math.max(pitch, 1.05f * Math.min(above.size(), below.size()));
    }

    private boolean full(Row above, Row below) {
        return above.end() + 0.25f * body + below.firstWord() > right - 2;
    }

    /** The places where columns begin, per page: x positions that several rows share after a wide gap. */
    private Map<Integer, Map<Integer, Integer>> stops() {
        var stops = new HashMap<Integer, Map<Integer, Integer>>();
        for (var row : rows) {
            var ink = row.ink();
            for (int i = 1; i < ink.size(); i++) {
                if (ink.get(i).x() - ink.get(i - 1).end() > 1.6f * ink.get(i).size()) {
                    stops.computeIfAbsent(row.page(), _ -> new HashMap<>())
                            .merge(Math.round(ink.get(i).x() / 3), 1, Integer::sum);
                }
            }
        }
        return stops;
    }

    private static String text(Row row, Map<Integer, Integer> stops) {
        var text = new StringBuilder();
        Glyph before = null;
        boolean space = false;
        for (var glyph : row.glyphs()) {
            if (glyph.text().equals("\t")) {
                text.append('\t');
                before = null;
                continue;
            }
            if (glyph.text().isBlank()) {
                space = true;
                continue;
            }
            if (before != null) {
                float gap = glyph.x() - before.end();
                if (gap > 1.6f * glyph.size() || (gap > 0.55f * glyph.size() && isStop(stops, glyph.x()))) {
                    text.append('\t');
                } else if (space || gap > 0.2f * glyph.size()) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            before = glyph;
            space = false;
        }
        return Normalizer.normalize(text.toString(), Normalizer.Form.NFC)
                .replace('\u00AD', '-')
                .strip();
    }

    private static boolean isStop(Map<Integer, Integer> stops, float x) {
        int key = Math.round(x / 3);
        return stops.getOrDefault(key, 0) + stops.getOrDefault(key - 1, 0) + stops.getOrDefault(key + 1, 0) >= 2;
    }

    private float pitch() {
        var steps = new ArrayList<Float>();
        for (int i = 1; i < rows.size(); i++) {
            float step = rows.get(i).y() - rows.get(i - 1).y();
            if (rows.get(i).page() == rows.get(i - 1).page() && step > 2 && step < 3 * body) {
                steps.add(step);
            }
        }
        steps.sort(null);
        // the tightest third: line feed inside paragraphs, not the space between them
        return steps.isEmpty() ? 1.2f * body : Math.min(steps.get(steps.size() / 3), 1.7f * body);
    }

    private interface Measure {
        float of(Row row);
    }

    private static float usual(List<Row> rows, double share, Measure measure, float otherwise) {
        var values = new ArrayList<Float>();
        for (var row : rows) {
            values.add(measure.of(row));
        }
        values.sort(null);
        return values.isEmpty() ? otherwise : values.get((int) ((values.size() - 1) * share));
    }
}
