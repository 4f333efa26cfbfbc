package dk.rammevaerk.documents.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines made into Markdown again: broken lines joined, lists, tables and headings kept. */
final class Paragraphs {
    /** What a stretch of text is. */
    enum Kind {
        TEXT,
        HEADING,
        BULLET,
        NUMBERED,
        ROW
    }

    /**
     * One paragraph, heading, list entry or table row.
     *
     * @param depth of a list entry, from 0
     * @param line the number of its first line
     * @param last the number of its last line
     */
    record Block(Kind kind, int depth, String text, int line, int last) {}

    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}|[a-z])[.)]\\s+\\S.*");

    private final Hyphens hyphens;

    Paragraphs(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /** @param lines with blank ones between paragraphs */
    List<Block> blocks(List<Line> lines) {
        var blocks = new ArrayList<Block>();
        Line before = null;
        boolean gap = true;
        var indents = new ArrayList<Integer>();
        for (var line : lines) {
            if (line.isBlank()) {
                gap = true;
                continue;
            }
            if (before != null && joins(before, line, gap, blocks.getLast())) {
                var last = blocks.removeLast();
                var piece = line.bullet() ? "- " + line.text() : line.text();
                blocks.add(new Block(
                        last.kind(), last.depth(), hyphens.join(last.text(), piece), last.line(), line.number()));
            } else {
                if (!line.bullet()) {
                    indents.clear();
                }
                blocks.add(block(line, indents));
            }
            before = line;
            gap = false;
        }
        return blocks;
    }

    String join(String above, String below) {
        return hyphens.join(above, below);
    }

    String markdown(List<Line> lines) {
        return markdown(blocks(lines), 0, Integer.MAX_VALUE);
    }

    static String markdown(List<Block> blocks, int from, int to) {
        var text = new StringBuilder();
        Block before = null;
        int columns = 0;
        for (var block : blocks.subList(from, Math.min(to, blocks.size()))) {
            if (before != null) {
                text.append(tight(before, block) ? "\n" : "\n\n");
            }
            boolean firstRow = block.kind() == Kind.ROW && (before == null || before.kind() != Kind.ROW);
            switch (block.kind()) {
                case TEXT, NUMBERED -> text.append(block.text().replaceAll("\\s*\\t\\s*", " "));
                case HEADING -> text.append("### ").append(block.text());
                case BULLET ->
                    text.append("  ".repeat(block.depth()))
                            .append("- ")
                            .append(block.text().replace('\t', ' '));
                case ROW -> {
                    if (block.text().startsWith("|")) {
                        text.append(block.text());
                    } else {
                        var cells = block.text().split("\\s*\\t\\s*", -1);
                        columns = firstRow ? cells.length : columns;
                        text.append("| ").append(String.join(" | ", cells)).append(" |");
                        if (firstRow) {
                            text.append("\n|").append(" --- |".repeat(columns));
                        }
                    }
                }
            }
            before = block;
        }
        return text.toString().strip();
    }

    private static boolean tight(Block a, Block b) {
        return a.kind() == b.kind() && (a.kind() == Kind.BULLET || a.kind() == Kind.NUMBERED || a.kind() == Kind.ROW);
    }

    private boolean joins(Line before, Line line, boolean gap, Block last) {
        if (line.heading() > 0 || before.heading() > 0 || line.isTableRow() || before.isTableRow()) {
            return false;
        }
        if (line.bullet()) {
            // a dash that begins a line by chance, in the middle of a sentence
            return !gap && before.wraps() && line.startsLower() && !before.endsSentence() && last.kind() != Kind.BULLET;
        }
        if (line.hasColumns()
                || before.hasColumns()
                || NUMBERED.matcher(line.plain()).matches()) {
            return false;
        }
        if (before.strong() && !line.strong()) {
            return false;
        }
        boolean broken = line.startsLower() && !before.endsSentence();
        if (gap) {
            return broken || (line.startsLower() && before.plain().endsWith("-"));
        }
        return before.wraps() || broken || (last.kind() == Kind.BULLET && line.indent() > 0 && !before.endsSentence());
    }

    private static Block block(Line line, List<Integer> indents) {
        if (line.heading() > 0) {
            return new Block(Kind.HEADING, 0, line.text(), line.number(), line.number());
        }
        if (line.bullet()) {
            while (!indents.isEmpty() && indents.getLast() > line.indent()) {
                indents.removeLast();
            }
            if (indents.isEmpty() || indents.getLast() < line.indent()) {
                indents.add(line.indent());
            }
            return new Block(Kind.BULLET, indents.size() - 1, line.text(), line.number(), line.number());
        }
        if (line.isTableRow()
                || (line.hasColumns() && !NUMBERED.matcher(line.plain()).matches())) {
            return new Block(Kind.ROW, 0, line.text(), line.number(), line.number());
        }
        boolean numbered = NUMBERED.matcher(line.plain()).matches() && !DanishDates.startsWithDate(line.plain());
        var text = line.strong() ? "**" + line.text() + "**" : line.text();
        return new Block(numbered ? Kind.NUMBERED : Kind.TEXT, 0, text, line.number(), line.number());
    }
}
