package dk.rammevaerk.meetings.agenda;

import static java.util.Comparator.comparing;

import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.Line.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of an agenda and the numbers that follow from it: {@code 1.4} by section in ordinary meetings, {@code 4} in
 * extraordinary ones; attachments 1, 2, 3 through the meeting. What was sent out keeps its number; items that came later
 * stand at the end of their section.
 *
 * @param sectioned whether the agenda has sections
 */
record Numbering(boolean sectioned) {
    /** In the order of an agenda. */
    private static final List<Section> SECTIONS = List.of(Section.DECISION, Section.INFORMATION, Section.UPCOMING);

    /** The lines in their true order, each item and attachment with its number. */
    List<Line> of(List<Line> lines) {
        var ordered = new ArrayList<>(lines);
        ordered.sort(comparing((Line line) -> place(line.section())).thenComparing(line -> line.sent() ? 0 : 1));
        var last = new HashMap<Integer, Integer>();
        for (var line : ordered) {
            if (line.sent() && line.number() != null) {
                last.merge(place(line.section()), lastPart(line.number()), Math::max);
            }
        }
        var numbered = new ArrayList<Line>();
        for (var line : ordered) {
            if (line.sent() && line.number() != null) {
                numbered.add(line);
                continue;
            }
            int section = place(line.section());
            int next = last.merge(section, 1, Integer::sum);
            numbered.add(line.numbered(sectioned ? section + "." + next : String.valueOf(next)));
        }
        return withPapersNumbered(numbered);
    }

    /**
     * Moves an item one place up or down, over the border of a section when it stands at its end.
     *
     * @param by -1 for up, 1 for down
     * @throws ItemWasSent when it has a fixed place
     */
    List<Line> step(List<Line> lines, ItemId id, int by) {
        var line = movable(lines, id);
        var others = lines.stream()
                .filter(one -> !one.id().equals(id) && place(one.section()) == place(line.section()))
                .toList();
        int at = (int) lines.stream()
                .takeWhile(one -> !one.id().equals(id))
                .filter(one -> place(one.section()) == place(line.section()))
                .count();
        int wanted = at + by;
        boolean overTop = wanted < 0 || (by < 0 && others.get(wanted).sent());
        if (!overTop && wanted <= others.size()) return move(lines, id, line.section(), wanted);
        if (!sectioned) return of(lines);
        int section = place(line.section()) - 1 + by;
        if (section < 0 || section >= SECTIONS.size()) return of(lines);
        return move(lines, id, SECTIONS.get(section), by < 0 ? lines.size() : 0);
    }

    /**
     * Puts an item at a place of a section.
     *
     * @param section ignored where there are none
     * @param position among the section's other items, from 0; beyond its end means the end
     * @throws ItemWasSent when it has a fixed place
     */
    List<Line> move(List<Line> lines, ItemId id, @Nullable Section section, int position) {
        var line = movable(lines, id).in(section);
        var others = new ArrayList<>(
                lines.stream().filter(one -> !one.id().equals(id)).toList());
        int before = 0;
        int at = 0;
        for (; at < others.size(); at++) {
            if (place(others.get(at).section()) != place(section)) continue;
            if (before++ == position) break;
        }
        others.add(at, line);
        return of(others);
    }

    private static Line movable(List<Line> lines, ItemId id) {
        var line = lines.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(AgendaItemGone::new);
        if (line.sent()) throw new ItemWasSent();
        return line;
    }

    /** From 1; everything is one place when there are no sections, and an item of no section stands in the first. */
    private int place(@Nullable Section section) {
        return !sectioned || section == null ? 1 : SECTIONS.indexOf(section) + 1;
    }

    private static int lastPart(String number) {
        var digits = number.substring(number.lastIndexOf('.') + 1).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static List<Line> withPapersNumbered(List<Line> lines) {
        var papers = lines.stream().flatMap(line -> line.papers().stream()).toList();
        var fixed = papers.stream()
                .filter(paper -> paper.sent() && paper.number() != null)
                .toList();
        var used = new HashSet<String>();
        int highest = 0;
        for (var paper : fixed) {
            var number = String.valueOf(paper.number());
            used.add(number);
            highest = Math.max(highest, lastPart(number));
        }
        int open = fixed.size();
        String before = null;
        var result = new ArrayList<Line>();
        for (var line : lines) {
            var numbered = new ArrayList<Paper>();
            for (var paper : line.papers()) {
                String number;
                if (paper.sent() && paper.number() != null) {
                    number = paper.number();
                    open--;
                } else {
                    var letter = open > 0 && before != null ? withLetter(before, used) : null;
                    number = letter == null ? String.valueOf(++highest) : letter;
                }
                used.add(number);
                before = number;
                numbered.add(paper.numbered(number));
            }
            result.add(line.withPapers(numbered));
        }
        return result;
    }

    /** {@code 2a} after {@code 2}; null when the alphabet is used up. */
    private static @Nullable String withLetter(String before, Set<String> used) {
        var base = before.replaceAll("\\D", "");
        for (char letter = 'a'; letter <= 'z'; letter++) if (!used.contains(base + letter)) return base + letter;
        return null;
    }
}
