package dk.rammevaerk.pages;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/** What two texts say differently, line by line, with the words marked; drawn by {@code pages/changedRows.jte}. */
public final class LineDifferences {
    /** A line before and now; empty where it has none. */
    public record Row(List<Piece> before, List<Piece> after) {
        public boolean isGap() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /**
     * Some words.
     *
     * @param marked whether they are on this side alone
     */
    public record Piece(String text, boolean marked) {}

    /** Characters that no text holds: they are for private use. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';
    private static final Row GAP = new Row(List.of(), List.of());

    private static final DiffRowGenerator ROWS = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(begins -> String.valueOf(begins ? BEGIN : END))
            .newTag(begins -> String.valueOf(begins ? BEGIN : END))
            .build();

    private LineDifferences() {}

    /** The lines that differ, and where something is left out between them an empty row. */
    public static List<Row> between(String before, String after) {
        var rows = new ArrayList<Row>();
        boolean gap = false;
        for (var row :
                ROWS.generateDiffRows(before.lines().toList(), after.lines().toList())) {
            if (row.getTag() == DiffRow.Tag.EQUAL) {
                gap = true;
                continue;
            }
            if (gap && !rows.isEmpty()) rows.add(GAP);
            gap = false;
            rows.add(new Row(pieces(row.getOldLine()), pieces(row.getNewLine())));
        }
        return rows;
    }

    private static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        for (var part : line.split("(?=" + BEGIN + ")|(?<=" + END + ")", -1)) {
            if (part.isEmpty()) continue;
            boolean marked = part.charAt(0) == BEGIN;
            pieces.add(new Piece(part.replaceAll("[" + BEGIN + END + "]", ""), marked));
        }
        return pieces;
    }
}
