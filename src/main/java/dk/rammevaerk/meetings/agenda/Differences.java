package dk.rammevaerk.meetings.agenda;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.meetings.Attachment;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingContent;
import dk.rammevaerk.meetings.Mention;
import dk.rammevaerk.pages.LineDifferences;
import dk.rammevaerk.pages.LineDifferences.Piece;
import dk.rammevaerk.pages.LineDifferences.Row;
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

    /** The lines that differ, as they are read. */
    public static List<Row> rows(String before, String after) {
        return LineDifferences.between(readable(before), readable(after));
    }

    /** Without the addresses of references, which nobody reads. */
    private static String readable(String text) {
        return Mention.plain(text).replaceAll("\\[([^\\]]*)]\\(#bilag-[^)]*\\)", "$1");
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
