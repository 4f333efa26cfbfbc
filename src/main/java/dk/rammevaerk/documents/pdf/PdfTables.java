package dk.rammevaerk.documents.pdf;

import dk.rammevaerk.documents.pdf.PdfRows.Glyph;
import dk.rammevaerk.documents.pdf.PdfRows.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables whose cells run over several lines: the lines of each table row are put back into one, cell by cell. Only done
 * where space between the table rows shows which lines belong together.
 */
final class PdfTables {
    /** Lines that one row of such a table may take. */
    private static final int TALLEST = 6;

    private static final int LEAST_BLOCKS = 3;

    private PdfTables() {}

    /**
     * @param blocks lines that stand close together, page by page
     * @param stops where columns begin on the page of a block
     */
    static List<List<Row>> merged(List<List<Row>> blocks, java.util.function.IntFunction<List<Float>> stops) {
        var result = new ArrayList<List<Row>>();
        for (int i = 0; i < blocks.size(); ) {
            int page = blocks.get(i).getFirst().page();
            int end = i;
            float stop = 0;
            for (float candidate : stops.apply(page)) {
                int reach = reach(blocks, i, candidate);
                if (reach > end) {
                    end = reach;
                    stop = candidate;
                }
            }
            if (end > i && isWrappedTable(blocks.subList(i, end), stop)) {
                for (var block : blocks.subList(i, end)) {
                    result.add(isBoth(block, stop) ? List.of(merge(block, stop)) : block);
                }
                i = end;
            } else {
                result.add(blocks.get(i));
                i++;
            }
        }
        return result;
    }

    /** The index after the last block of a run that has text on both sides of the stop and none across it. */
    private static int reach(List<List<Row>> blocks, int from, float stop) {
        int page = blocks.get(from).getFirst().page();
        int end = from;
        for (int i = from; i < blocks.size() && i < from + 200; i++) {
            var block = blocks.get(i);
            if (block.getFirst().page() != page
                    || block.size() > TALLEST
                    || crosses(block, stop)
                    || !isBoth(block, stop)) {
                break;
            }
            end = i + 1;
        }
        return end - from >= LEAST_BLOCKS ? end : from;
    }

    private static boolean isWrappedTable(List<List<Row>> blocks, float stop) {
        long tall = blocks.stream().filter(b -> b.size() > 1).count();
        long partial = blocks.stream()
                .filter(b -> b.size() > 1 && b.stream().anyMatch(r -> !isBoth(List.of(r), stop)))
                .count();
        return partial > 0 && partial * 2 >= tall;
    }

    private static boolean isBoth(List<Row> block, float stop) {
        boolean left = block.stream().anyMatch(r -> r.x() < stop - 3);
        boolean right = block.stream().anyMatch(r -> r.end() > stop + 3);
        return left && right;
    }

    private static boolean crosses(List<Row> block, float stop) {
        return block.stream().flatMap(r -> r.ink().stream()).anyMatch(g -> g.x() < stop - 3 && g.end() > stop + 3)
                || block.stream().anyMatch(r -> crossesBetweenLetters(r.glyphs(), stop));
    }

    /** A word that goes on over the stop: letters on both sides with no space between. */
    private static boolean crossesBetweenLetters(List<Glyph> glyphs, float stop) {
        for (int i = 1; i < glyphs.size(); i++) {
            var a = glyphs.get(i - 1);
            var b = glyphs.get(i);
            boolean touch = !a.text().isBlank() && !b.text().isBlank() && b.x() - a.end() < 0.15f * b.size();
            if (touch && a.x() < stop - 3 && b.x() >= stop - 3) {
                return true;
            }
        }
        return false;
    }

    private static Row merge(List<Row> block, float stop) {
        var left = new ArrayList<Glyph>();
        var right = new ArrayList<Glyph>();
        for (var row : block) {
            space(left, " ");
            space(right, " ");
            for (var glyph : row.glyphs()) {
                (glyph.x() < stop - 3 ? left : right).add(glyph);
            }
        }
        space(left, "\t");
        left.addAll(right);
        return new Row(block.getFirst().page(), left);
    }

    private static void space(List<Glyph> cell, String text) {
        if (!cell.isEmpty()) {
            var last = cell.getLast();
            cell.add(new Glyph(text, last.end(), last.end(), last.y(), last.size(), last.bold()));
        }
    }
}
