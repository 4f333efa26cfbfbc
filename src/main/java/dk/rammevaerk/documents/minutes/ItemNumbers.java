package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.WarningKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives each item its number: its own, one that stands alone on its page, the contents table's, or the one that follows
 * from both neighbours. A number that does not follow stays away and is warned of.
 */
final class ItemNumbers {
    private final Body body;
    private final List<ItemStart> items;
    private final BiPredicate<Integer, Integer> sectionBetween;
    private final @Nullable ItemNumber[] numbers;
    private final Findings findings;

    ItemNumbers(Body body, List<ItemStart> items, BiPredicate<Integer, Integer> sectionBetween, Findings findings) {
        this.body = body;
        this.items = items;
        this.sectionBetween = sectionBetween;
        this.findings = findings;
        numbers = new ItemNumber[items.size()];
    }

    List<@Nullable ItemNumber> settle(Map<String, ItemNumber> contents) {
        for (int k = 0; k < items.size(); k++) {
            numbers[k] = items.get(k).number();
        }
        fromContents(contents);
        fromPages();
        fill();
        warnOfOrder();
        return Arrays.asList(numbers);
    }

    private void fromContents(Map<String, ItemNumber> contents) {
        Set<ItemNumber> taken = new HashSet<>(Arrays.asList(numbers));
        for (int k = 0; k < numbers.length; k++) {
            var listed =
                    numbers[k] == null ? contents.get(Labels.fold(items.get(k).title())) : null;
            if (listed != null && taken.add(listed)) {
                numbers[k] = listed;
                warn(k, WarningKind.NUMBER_APART, listed.toString(), listed);
            }
        }
    }

    /** Numbers that stand alone, in their order, to the unnumbered titles of the same page, in theirs. */
    private void fromPages() {
        Set<ItemNumber> taken = new HashSet<>(Arrays.asList(numbers));
        var loose = new TreeMap<Integer, Deque<Integer>>();
        var used = new HashSet<Integer>();
        items.forEach(s -> used.add(s.titleOnly()));
        for (int i = body.next(-1); i < body.size(); i = body.next(i)) {
            var alone = ItemNumber.alone(body.get(i).plain());
            if (alone != null && !used.contains(i) && !taken.contains(alone)) {
                loose.computeIfAbsent(body.get(i).page(), _ -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (var page : loose.entrySet()) {
            var untold = new ArrayList<Integer>();
            for (int k = 0; k < items.size(); k++) {
                if (numbers[k] == null && body.get(items.get(k).from()).page() == page.getKey()) {
                    untold.add(k);
                }
            }
            for (int k : untold) {
                int line = choose(page.getValue(), untold.size(), k);
                if (line >= 0) {
                    var number = ItemNumber.alone(body.get(line).plain());
                    numbers[k] = number;
                    findings.mark("items[" + k + "].number", line + 1, line + 1);
                    int apart = items.get(k).from() - line;
                    if (apart < 0 || apart > 2) {
                        warn(k, WarningKind.NUMBER_APART, String.valueOf(number), number);
                    }
                }
            }
        }
    }

    /** The line of the number for item {@code k}, taken from the page's loose ones; -1 when none fits. */
    private int choose(Deque<Integer> loose, int untold, int k) {
        var before = before(k);
        while (!loose.isEmpty()) {
            int line = loose.peekFirst();
            var number = ItemNumber.alone(body.get(line).plain());
            if (number == null || (before != null && !(before.sameShape(number) && number.isAfter(before)))) {
                loose.removeFirst();
                continue;
            }
            boolean above = line < items.get(k).from();
            boolean fits = above
                    ? before == null
                            || number.follows(before)
                            || gap(before, number) == lostBetween(k)
                            || loose.size() >= untold
                    : loose.size() == untold && body.get(body.size() - 1).page() > 1;
            if (!fits) {
                return -1;
            }
            loose.removeFirst();
            return line;
        }
        return -1;
    }

    /** How many numbers lie between; across sections nobody can tell, then as many as are lost. */
    private static int gap(ItemNumber before, ItemNumber number) {
        return before.section() == number.section() ? number.number() - before.number() - 1 : Integer.MAX_VALUE;
    }

    private int lostBetween(int k) {
        int lost = 0;
        for (int i = k - 1; i >= 0 && numbers[i] == null; i--) {
            lost++;
        }
        return lost;
    }

    private @Nullable ItemNumber before(int k) {
        for (int i = k - 1; i >= 0; i--) {
            if (numbers[i] != null) {
                return numbers[i];
            }
        }
        return null;
    }

    /** Fills runs without numbers where exactly so many are missing between the neighbours. */
    private void fill() {
        long numbered = Arrays.stream(numbers).filter(n -> n != null).count();
        if (numbered == 0) {
            return;
        }
        for (int k = 0; k < numbers.length; k++) {
            if (numbers[k] != null) {
                continue;
            }
            int end = k;
            while (end < numbers.length && numbers[end] == null) {
                end++;
            }
            var run = between(k, end);
            for (int i = k; i < end; i++) {
                var value = run == null ? null : run.get(i - k);
                if (value != null) {
                    numbers[i] = value;
                    warn(i, WarningKind.NUMBER_FILLED, value.toString(), value);
                } else {
                    var before = before(i);
                    var likely = i == k && before != null && !sectionBetween(i - 1, i) ? before.next() : null;
                    warn(i, WarningKind.NUMBER_MISSING, firstLine(items.get(i).title()), likely);
                }
            }
            k = end - 1;
        }
    }

    /** The numbers of the items {@code from} to {@code end} when both neighbours leave only one choice. */
    private @Nullable List<ItemNumber> between(int from, int end) {
        if (end == numbers.length) {
            return null; // nothing after it: it may stand without a number on purpose
        }
        var after = numbers[end];
        var before = from == 0 ? null : numbers[from - 1];
        var run = new ArrayList<ItemNumber>();
        var last = before;
        for (int i = from; i < end; i++) {
            boolean opens = i > 0 && sectionBetween(i - 1, i);
            if (last == null) {
                last = after == null ? null : new ItemNumber(after.section(), 1);
            } else if (opens && last.section() > 0) {
                last = new ItemNumber(last.section() + 1, 1);
            } else {
                last = last.next();
            }
            if (last == null) {
                return null;
            }
            run.add(last);
        }
        boolean opens = sectionBetween(end - 1, end);
        boolean fits = after != null
                && last != null
                && (after.equals(last.next())
                        || (opens && after.section() == last.section() + 1 && after.number() == 1));
        return fits ? run : null;
    }

    private boolean sectionBetween(int a, int b) {
        return sectionBetween.test(items.get(a).from(), items.get(b).from());
    }

    private void warnOfOrder() {
        ItemNumber before = null;
        for (int k = 0; k < numbers.length; k++) {
            var number = numbers[k];
            if (number == null) {
                continue;
            }
            boolean restarts = k > 0 && number.number() == 1 && sectionBetween(k - 1, k);
            boolean right =
                    before == null ? number.number() == 1 && number.section() <= 1 : number.follows(before) || restarts;
            if (!right) {
                findings.warn(
                        body.get(items.get(k).from()).number(),
                        WarningKind.NUMBER_OUT_OF_ORDER,
                        "items[" + k + "].number",
                        before == null ? null : before.next().toString(),
                        number.toString(),
                        before == null ? "0" : before.toString());
            }
            before = number;
        }
    }

    private void warn(int k, WarningKind kind, String value, @Nullable ItemNumber suggestion) {
        findings.warn(
                body.get(items.get(k).from()).number(),
                kind,
                "items[" + k + "].number",
                suggestion == null ? null : suggestion.toString(),
                value);
    }

    static String firstLine(String title) {
        int end = title.indexOf('\n');
        return end < 0 ? title : title.substring(0, end);
    }
}
