package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.minutes.Labels.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the places where an item may begin, and weighs each by its own shape and its next lines. */
final class ItemStarts {
    /** A title is at most this long; a real one took 150. */
    private static final int LONGEST = 260;

    private static final int LONG = 170;
    private static final Pattern OPEN_END = Pattern.compile(
            "(?iu).*(?:[,(/–-]|\\b(?:og|i|på|af|til|for|om|med|ved|fra|den|det|de|samt|herunder|vedr\\.?|ift\\.?|mellem|under))$");
    private static final Pattern SLOT =
            Pattern.compile("\\(?(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}\\s*[-–]\\s*\\d{1,2}[.:]\\d{2}\\)?");

    private final Body body;
    private final Presenters presenters;

    ItemStarts(Body body, Presenters presenters) {
        this.body = body;
        this.presenters = presenters;
    }

    List<ItemStart> find() {
        var starts = new ArrayList<ItemStart>();
        Set<Part> seen = EnumSet.noneOf(Part.class);
        for (int i = body.next(-1); i < body.size(); i = body.next(i)) {
            var part = Labels.part(body.get(i));
            if (part != null) {
                seen.add(part.what());
                continue;
            }
            var start = at(i, seen);
            if (start != null) {
                starts.add(start);
                if (start.told()) {
                    seen.clear();
                }
                i = start.to();
            }
        }
        return weighLists(starts);
    }

    private @Nullable ItemStart at(int i, Set<Part> seen) {
        var line = body.get(i);
        if (line.bullet() || line.isTableRow() || isMarker(i)) {
            return null;
        }
        var titled = ItemNumber.titled(line.plain());
        int above = body.previous(i);
        var alone = titled == null && above >= 0 && i - above <= 2
                ? ItemNumber.alone(body.get(above).plain())
                : null;
        if (alone != null) {
            int higher = body.previous(above);
            if (higher >= 0 && ItemNumber.alone(body.get(higher).plain()) != null) {
                alone = null; // stacked: which of them is this title's is settled later
            }
        }
        var number = titled != null ? titled.number() : alone;
        int to = titleEnd(i);
        var title = titled != null ? titled.title() : line.plain();
        var text = new StringBuilder(title);
        for (int k = body.next(i); k <= to; k = body.next(k)) {
            text.append('\n').append(body.get(k).plain());
        }
        boolean eventuelt = ContentsTable.isEventuelt(line);
        int after = body.next(to);
        while (after < body.size() && SLOT.matcher(body.get(after).plain()).matches()) {
            after = body.next(after);
        }
        boolean ved = after < body.size() && presenters.of(body.get(after)) != null;
        var label = labelSoon(after, ved);
        boolean told = ved || label != null;
        if (number == null && !told && !eventuelt) {
            return null;
        }
        double score = (number == null ? -1 : 2)
                + (titled != null && titled.named() ? 2 : 0)
                + (number != null && number.section() > 0 ? 0.5 : 0)
                + (line.heading() > 0 ? 2 : line.strong() ? 1 : 0)
                + (ved ? 3 : 0)
                + (label != null ? 3 : 0)
                + (eventuelt ? 3 : 0);
        score += shape(line, text.toString());
        if (body.goesOn(to) && !isMarker(to + 1)) {
            score -= 5; // a paragraph that goes on, not a title
        }
        if (number == null && !ved && !eventuelt && line.heading() == 0 && !line.strong()) {
            // only a label below: worth something when the labels begin anew here
            score += label != null && seen.contains(label) && standsFree(i) ? 0.5 : -6;
        }
        if (number == null && !ved && !eventuelt && line.heading() > 0 && label != null && !seen.isEmpty()) {
            // a heading inside an item is seldom followed by the next label at once
            score += seen.contains(label) ? 0 : -2;
        }
        if (above >= 0 && body.goesOn(above) && body.touches(above, i)) {
            score -= 1.5;
        }
        if (above >= 0 && body.get(above).plain().endsWith(":") && Labels.part(body.get(above)) == null && !told) {
            score -= 2;
        }
        if (headerFollows(to)) {
            score -= 8;
        }
        return new ItemStart(i, to, alone == null ? i : above, text.toString(), number, score, told, eventuelt);
    }

    private boolean isMarker(int i) {
        var line = body.get(i);
        return Labels.part(line) != null
                || Labels.section(line) != null
                || presenters.of(line) != null
                || ItemNumber.alone(line.plain()) != null
                || SLOT.matcher(line.plain()).matches()
                || Attachments.isAttachment(line);
    }

    private static double shape(Line line, String title) {
        double score = 0;
        if (title.length() > LONGEST) {
            score -= 6;
        } else if (title.length() > LONG) {
            score -= 1;
        }
        if (title.endsWith(".") && !title.matches("(?s).*\\b(?:mv|m\\.v|m\\.m|mm|etc|evt)\\.")) {
            score -= title.length() > 80 ? 9 : 4;
        } else if (title.endsWith("?") || title.endsWith(";") || title.endsWith(",")) {
            score -= 2;
        }
        if (line.startsLower()) {
            score -= 3;
        }
        if (line.hasColumns() && ItemNumber.titled(line.plain()) == null) {
            score -= 3;
        }
        if (PageFurniture.isTitle(line) || line.plain().matches("https?://\\S+")) {
            score -= 6;
        }
        return score;
    }

    /** The index of the last line of the title that begins at {@code i}: up to two more lines, one of them set apart. */
    private int titleEnd(int i) {
        int end = i;
        for (int more = 0; more < 2; more++) {
            int next = body.next(end);
            if (next >= body.size() || !mayContinue(end, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean mayContinue(int end, int next) {
        var line = body.get(end);
        var below = body.get(next);
        if (isMarker(next)
                || Labels.isBackground(below)
                || below.bullet()
                || below.isTableRow()
                || line.endsSentence()
                || below.heading() != line.heading()) {
            return false;
        }
        if (ItemNumber.titled(below.plain()) != null
                || ContentsTable.isEventuelt(line)
                || ContentsTable.isEventuelt(below)) {
            return false;
        }
        int after = body.next(next);
        boolean told =
                after < body.size() && (presenters.of(body.get(after)) != null || Labels.part(body.get(after)) != null);
        boolean ved = after < body.size() && presenters.of(body.get(after)) != null;
        boolean broken = line.wraps()
                || below.startsLower()
                || OPEN_END.matcher(line.plain()).matches();
        if (body.touches(end, next)) {
            return ved || (broken && (told || !below.endsSentence()));
        }
        return below.startsLower() && told && next - end <= 3;
    }

    private Labels.@Nullable Part labelSoon(int after, boolean ved) {
        int k = after;
        for (int steps = ved ? 4 : 1; steps > 0 && k < body.size(); steps--, k = body.next(k)) {
            var part = Labels.part(body.get(k));
            if (part != null && part.what() != Part.REMARKS) {
                return part.what();
            }
        }
        return null;
    }

    private boolean standsFree(int i) {
        return i == 0
                || body.get(i - 1).isBlank()
                || body.get(i - 1).page() != body.get(i).page();
    }

    /** Labels of a header right below: then this is the title of the whole document. */
    private boolean headerFollows(int to) {
        int k = body.next(to);
        for (int steps = 0; steps < 6 && k < body.size(); steps++, k = body.next(k)) {
            var field = Labels.field(body.get(k).plain());
            if (field != null && field.what() != Labels.Field.OTHER) {
                return true;
            }
            if (presenters.of(body.get(k)) != null) {
                return false;
            }
        }
        return false;
    }

    /** A numbered list inside an item looks like items: a run that begins again at 1, with no evidence of its own. */
    private List<ItemStart> weighLists(List<ItemStart> starts) {
        long told = starts.stream().filter(s -> s.told() && s.score() > 2).count();
        if (told < 1) {
            return starts;
        }
        var weighed = new ArrayList<ItemStart>(starts.size());
        boolean inList = false;
        boolean evident = false;
        ItemNumber before = null;
        for (var start : starts) {
            var number = start.number();
            if (start.told() || number == null || start.eventuelt()) {
                inList = false;
                evident |= start.told();
                weighed.add(start);
            } else {
                boolean restarts = number.number() == 1 && number.section() == 0 && evident;
                boolean continues = inList && before != null && number.equals(before.next());
                inList = restarts || continues;
                weighed.add(start.withScore(start.score() - (inList ? 8 : 1)));
            }
            before = number;
        }
        return weighed;
    }
}
