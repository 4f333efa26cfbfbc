package dk.rammevaerk.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a draft, spelled as in the document's marks and warnings: {@code date}, {@code items[2].title}.
 *
 * @param item the item's key; null for a field of the meeting
 */
public record FieldName(@Nullable Integer item, Part part) {
    /** How a field is written. */
    public enum Shape {
        LINE,
        /** One thing a line. */
        LINES,
        /** Markdown. */
        TEXT,
        CHOICE
    }

    /** What can be corrected, in the order in which it is shown. */
    public enum Part {
        FORUM("forum", Shape.CHOICE, false),
        KIND("kind", Shape.CHOICE, false),
        DATE("date", Shape.LINE, false),
        /** Start and end together. */
        HOURS("hours", Shape.LINE, false),
        PLACE("place", Shape.LINE, false),
        ADDRESS("address", Shape.LINE, false),
        ROOM("room", Shape.LINE, false),
        /** Ordinary, extraordinary, virtual. */
        FORM("form", Shape.CHOICE, false),
        PARTICIPANTS("participants", Shape.LINES, false),
        APOLOGIES("apologies", Shape.LINES, false),
        REMARKS("remarks", Shape.TEXT, false),
        NUMBER("number", Shape.LINE, true),
        SECTION("section", Shape.CHOICE, true),
        TITLE("title", Shape.LINE, true),
        TIME("time", Shape.LINE, true),
        PRESENTERS("presenters", Shape.LINES, true),
        RECOMMENDATIONS("recommendations", Shape.LINES, true),
        CASE_STATEMENT("caseStatement", Shape.TEXT, true),
        ATTACHMENTS("attachments", Shape.LINES, true),
        MINUTES("minutes", Shape.TEXT, true),
        /** Why the item is closed to the public. */
        CLOSED("closedReason", Shape.LINE, true);

        private final String spelling;
        private final Shape shape;
        private final boolean ofItem;

        Part(String spelling, Shape shape, boolean ofItem) {
            this.spelling = spelling;
            this.shape = shape;
            this.ofItem = ofItem;
        }

        public Shape shape() {
            return shape;
        }
    }

    private static final Pattern SPELLING =
            Pattern.compile("(?:items\\[(\\d{1,4})])?\\.?([A-Za-z]+)?(?:\\[\\d{1,4}])?");

    public FieldName {
        if ((item != null) != part.ofItem) {
            throw new IllegalArgumentException(part + " of item " + item);
        }
    }

    public static FieldName of(Part part) {
        return new FieldName(null, part);
    }

    public static FieldName of(int item, Part part) {
        return new FieldName(item, part);
    }

    /**
     * Understands what marks and warnings say, too: a place inside a field ({@code participants[3]}) is that field,
     * {@code start} and {@code end} are the hours, an item as a whole is its title. Empty for anything else.
     */
    public static Optional<FieldName> parse(@Nullable String spelling) {
        if (spelling == null || spelling.isEmpty()) return Optional.empty();
        var match = SPELLING.matcher(spelling);
        if (!match.matches()) return Optional.empty();
        var item = match.group(1) == null ? null : Integer.valueOf(match.group(1));
        var part = match.group(2);
        if (item != null) return part(part == null ? "title" : part, true).map(found -> new FieldName(item, found));
        return switch (part) {
            case null -> Optional.empty();
            case "start", "end" -> Optional.of(of(Part.HOURS));
            case "virtual", "extraordinary" -> Optional.of(of(Part.FORM));
            default -> part(part, false).map(FieldName::of);
        };
    }

    /** All fields of the meeting. */
    public static List<FieldName> ofMeeting() {
        return Arrays.stream(Part.values())
                .filter(part -> !part.ofItem)
                .map(FieldName::of)
                .toList();
    }

    /** All fields of one item. */
    public static List<FieldName> ofItem(int key) {
        return Arrays.stream(Part.values())
                .filter(part -> part.ofItem)
                .map(part -> of(key, part))
                .toList();
    }

    private static Optional<Part> part(String spelling, boolean ofItem) {
        return Arrays.stream(Part.values())
                .filter(part -> part.ofItem == ofItem && part.spelling.equals(spelling))
                .findFirst();
    }

    @Override
    public String toString() {
        return item == null ? part.spelling : "items[" + item + "]." + part.spelling;
    }
}
