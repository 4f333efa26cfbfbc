package dk.rammevaerk.imports.web;

import dk.rammevaerk.documents.ReadDocument;
import dk.rammevaerk.documents.Restoration;
import dk.rammevaerk.documents.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The document as it is shown beside the fields.
 *
 * @param mended how many words were restored
 */
public record DocumentView(
        List<Line> lines, int pages, int mended, boolean asScanned, String correctedHref, String scannedHref) {
    /** A number in the margin, at the line where an item begins. */
    public record Flag(String text, String href, String spoken, boolean doubtful) {}

    /** A word or the text between two; {@code other} is how it stood (or stands) on the other side of the restoring. */
    public record Piece(String text, String other) {
        public boolean mended() {
            return !other.isEmpty();
        }
    }

    /**
     * @param beginsPage the page that begins here, or 0
     * @param here whether the document is scrolled to this line
     */
    public record Line(
            int number,
            int beginsPage,
            @Nullable Flag flag,
            List<Piece> pieces,
            boolean heading,
            String css,
            boolean here) {
        public boolean blank() {
            return pieces.isEmpty();
        }
    }

    /** The words that stand alone on a line above a part of an item. */
    private static final Set<String> LABELS =
            Set.of("sagsfremstilling", "indstilling", "referat", "bilag", "beslutning", "deltagere", "afbud");

    static List<Line> lines(
            ReadDocument document,
            boolean asScanned,
            Map<Integer, Flag> flags,
            Set<Integer> headings,
            IntPredicate inItem,
            IntPredicate inField,
            IntPredicate atWarning,
            int here) {
        var restorations = document.restorations().stream().collect(Collectors.groupingBy(Restoration::line));
        var lines = new ArrayList<Line>();
        int page = 0;
        for (var line : document.lines()) {
            int number = line.number();
            boolean newPage = line.page() != page;
            page = line.page();
            var text = asScanned ? line.original() : line.restored();
            var css = new StringBuilder("rv-doc__line");
            if (inItem.test(number)) css.append(" rv-doc__line--item");
            if (inField.test(number)) css.append(" rv-doc__line--field");
            if (atWarning.test(number)) css.append(" rv-doc__line--warning");
            lines.add(new Line(
                    number,
                    newPage && number > 1 ? page : 0,
                    flags.get(number),
                    pieces(text, restorations.getOrDefault(number, List.of()), asScanned),
                    headings.contains(number) || isLabel(line),
                    css.toString(),
                    number == here));
        }
        return lines;
    }

    private static boolean isLabel(SourceLine line) {
        return LABELS.contains(line.restored().strip().replace(":", "").toLowerCase(java.util.Locale.ROOT));
    }

    static List<Piece> pieces(String text, List<Restoration> restorations, boolean asScanned) {
        if (text.isBlank()) return List.of();
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var one : restorations) {
            var word = asScanned ? one.before() : one.after();
            int at = word.isEmpty() ? -1 : text.indexOf(word, from);
            if (at < 0) continue;
            if (at > from) pieces.add(new Piece(text.substring(from, at), ""));
            pieces.add(new Piece(word, asScanned ? one.after() : one.before()));
            from = at + word.length();
        }
        if (from < text.length()) pieces.add(new Piece(text.substring(from), ""));
        return pieces;
    }
}
