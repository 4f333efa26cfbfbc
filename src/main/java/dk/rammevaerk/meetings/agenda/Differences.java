package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.toMap;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingContent;
import dk.rammevaerk.meetings.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two versions of an agenda or of minutes say differently, item by item, with the words marked. */
public final class Differences {
    /** What happened to an item. */
    public enum Change {
        ADDED,
        WITHDRAWN,
        GONE,
        CHANGED
    }

    /** The parts of an item that can differ. */
    public enum Part {
        TITLE,
        NUMBER,
        PRESENTERS,
        TIME,
        RECOMMENDATION,
        CASE_SOURCE,
        CASE_STATEMENT,
        ATTACHMENTS,
        NEW_FILES,
        MINUTES
    }

    /**
     * An item that differs.
     *
     * @param parts in their order; empty when the whole item came or went
     */
    public record ItemChange(Item item, Change change, List<PartChange> parts) {}

    /** @param rows those that differ, and where something is left out between them an empty row */
    public record PartChange(Part part, List<Row> rows) {}

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

    private Differences() {}

    /** In the order of the later version; what is gone from it comes last. */
    public static List<ItemChange> between(MeetingContent before, MeetingContent after) {
        var earlier = before.items().stream().collect(toMap(Item::id, item -> item));
        var changes = new ArrayList<ItemChange>();
        for (var item : after.items()) {
            var old = earlier.remove(item.id());
            if (old == null) {
                changes.add(new ItemChange(item, Change.ADDED, List.of()));
                continue;
            }
            var parts = parts(old, item);
            if (item.withdrawn() && !old.withdrawn()) changes.add(new ItemChange(item, Change.WITHDRAWN, parts));
            else if (!parts.isEmpty() || old.withdrawn() != item.withdrawn())
                changes.add(new ItemChange(item, Change.CHANGED, parts));
        }
        before.items().stream()
                .filter(item -> earlier.containsKey(item.id()))
                .forEach(item -> changes.add(new ItemChange(item, Change.GONE, List.of())));
        return changes;
    }

    private static List<PartChange> parts(Item before, Item after) {
        var parts = new ArrayList<PartChange>();
        add(parts, Part.TITLE, before.title(), after.title());
        add(parts, Part.NUMBER, before.number(), after.number());
        add(parts, Part.PRESENTERS, lines(before.presenters()), lines(after.presenters()));
        add(parts, Part.TIME, before.timeSlot(), after.timeSlot());
        add(parts, Part.RECOMMENDATION, lines(before.recommendations()), lines(after.recommendations()));
        add(parts, Part.CASE_SOURCE, before.caseSource(), after.caseSource());
        add(parts, Part.CASE_STATEMENT, before.caseStatement(), after.caseStatement());
        add(parts, Part.ATTACHMENTS, attachments(before), attachments(after));
        var replaced = replaced(before, after);
        if (!replaced.isEmpty()) parts.add(new PartChange(Part.NEW_FILES, replaced));
        add(parts, Part.MINUTES, before.minutes(), after.minutes());
        return parts;
    }

    private static void add(List<PartChange> parts, Part part, @Nullable String before, @Nullable String after) {
        var old = before == null ? "" : Mention.plain(before);
        var now = after == null ? "" : Mention.plain(after);
        if (!old.equals(now)) parts.add(new PartChange(part, rows(old, now)));
    }

    /** The lines that differ. */
    public static List<Row> rows(String before, String after) {
        var rows = new ArrayList<Row>();
        boolean gap = false;
        for (var row : ROWS.generateDiffRows(readable(before), readable(after))) {
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

    /** Without the addresses of references, which nobody reads. */
    private static List<String> readable(String text) {
        return Mention.plain(text)
                .replaceAll("\\[([^\\]]*)]\\(#bilag-[^)]*\\)", "$1")
                .lines()
                .toList();
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

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String attachments(Item item) {
        return lines(item.attachments().stream().map(Differences::name).toList());
    }

    /** Attachments whose file was replaced though number and title may be the same. */
    private static List<Row> replaced(Item before, Item after) {
        var files = before.attachments().stream()
                .filter(one -> one.file() != null)
                .collect(toMap(Attachment::id, Attachment::file));
        return after.attachments().stream()
                .filter(one ->
                        files.containsKey(one.id()) && !files.get(one.id()).equals(one.file()))
                .map(one -> new Row(List.of(new Piece(name(one), false)), List.of(new Piece(name(one), true))))
                .toList();
    }

    private static String name(Attachment one) {
        return (one.number() == null ? "" : one.number() + " ") + one.title();
    }
}
