package dk.rammevaerk.documents.minutes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list of items at the front of a document, which is no item itself. A run of numbered lines is one when the lines
 * end in page numbers, or when the same titles return further down.
 *
 * @param lines indices of its lines
 * @param numbers its titles, folded, and the number it gives each: a witness for a title that lost its own
 */
record ContentsTable(Set<Integer> lines, Map<String, ItemNumber> numbers) {
    private static final Pattern PAGE = Pattern.compile("(?:\\t\\s*|\\s*\\.{3,}\\s*|\\s{3,}|\\s…+\\s*)\\d{1,3}$");
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:indhold|indholdsfortegnelse|indholdsoversigt|dagsorden|oversigt|punkter|emner)\\s*:?");
    private static final int LEAST = 3;

    static ContentsTable of(List<Line> lines, Set<Integer> furniture) {
        var last = new HashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            last.put(key(lines.get(i)), i);
            var answered = AnsweredList.number(lines.get(i));
            if (answered != null) {
                last.put(AnsweredList.key(answered), i);
            }
        }
        var body = new Body(lines, furniture);
        var found = new HashSet<Integer>();
        var numbers = new HashMap<String, ItemNumber>();
        for (int i = body.next(-1); i < body.size(); ) {
            int end = runEnd(body, i, last);
            if (end > i) {
                for (int k = i; k < end; k++) {
                    found.add(k);
                    remember(lines.get(k), numbers);
                }
                int above = body.previous(i);
                if (above >= 0 && NAME.matcher(lines.get(above).plain()).matches()) {
                    found.add(above);
                }
                i = body.has(end) ? end : body.next(end);
            } else {
                i = body.next(i);
            }
        }
        return new ContentsTable(found, numbers);
    }

    /** The index after the last line of a run that begins at {@code start}, or {@code start} when none does. */
    private static int runEnd(Body body, int start, Map<String, Integer> last) {
        int entries = 0;
        int end = start;
        int misses = 0;
        for (int i = start; i < body.size() && misses < 2; i = body.next(i)) {
            var line = body.get(i);
            if (Labels.part(line) != null || line.plain().length() > 250) {
                break;
            }
            boolean paged = PAGE.matcher(line.plain()).find();
            boolean listed = !line.bullet()
                    && (ItemNumber.titled(line.plain()) != null || Labels.section(line) != null || isEventuelt(line));
            boolean returns = listed && returnsAt(line, last, i) > i;
            if (paged || returns) {
                entries++;
                misses = 0;
                end = i + 1;
            } else if (entries == 0) {
                return start;
            } else if (listed && ItemNumber.titled(line.plain()) != null && i - end > 1) {
                break;
            } else {
                misses++; // the second line of a long title
            }
        }
        return entries >= LEAST && returnsEnough(body, start, end, last) ? end : start;
    }

    /** Titles only return below when the run stands above the items: its last entries must not be the items themselves. */
    private static boolean returnsEnough(Body body, int start, int end, Map<String, Integer> last) {
        int again = 0;
        int all = 0;
        int paged = 0;
        for (int i = start; i < end; i++) {
            if (body.has(i)) {
                all++;
                paged += PAGE.matcher(body.get(i).plain()).find() ? 1 : 0;
                again += returnsAt(body.get(i), last, 0) >= end ? 1 : 0;
            }
        }
        return paged * 2 > all || again * 2 > all;
    }

    /** The last line with the same title, or with "Ad" and the same number. */
    private static int returnsAt(Line line, Map<String, Integer> last, int otherwise) {
        var titled = ItemNumber.titled(line.plain());
        int sameTitle = last.getOrDefault(key(line), otherwise);
        return titled == null || titled.named()
                ? sameTitle
                : Math.max(sameTitle, last.getOrDefault(AnsweredList.key(titled.number()), otherwise));
    }

    static boolean isEventuelt(Line line) {
        var folded = Labels.fold(line.plain().replaceFirst("^(?:punkt\\s+)?\\d{1,2}(\\.\\d{1,2})?[.):]?\\s+", ""));
        return !line.bullet() && line.plain().length() < 40 && (folded.equals("eventuelt") || folded.equals("evt"));
    }

    private static void remember(Line line, Map<String, ItemNumber> numbers) {
        var titled = ItemNumber.titled(line.plain());
        if (titled != null) {
            numbers.putIfAbsent(key(line), titled.number());
        }
    }

    /** The title alone: no number, no page, folded. */
    static String key(Line line) {
        var plain = PAGE.matcher(line.plain()).replaceFirst("");
        var titled = ItemNumber.titled(plain);
        return Labels.fold(titled == null ? plain.replaceFirst("^\\d{1,2}\\.\\s+", "") : titled.title());
    }
}
