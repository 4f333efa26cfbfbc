package dk.rammevaerk.documents.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among possible item starts the chain that fits best together: each start's own score, and how its number
 * follows from the one before. A number that belongs to a list in the text breaks the chain and so falls out.
 */
final class ItemChain {
    /** How far back a predecessor is looked for: keeps the work linear in the number of starts. */
    private static final int WINDOW = 120;

    private ItemChain() {}

    /** @param sectionBetween whether a section heading stands between two line indices */
    static List<ItemStart> best(List<ItemStart> starts, BiPredicate<Integer, Integer> sectionBetween) {
        int n = starts.size();
        double[] total = new double[n];
        int[] from = new int[n];
        var reached = new ArrayList<@Nullable ItemNumber>(n);
        int best = -1;
        for (int j = 0; j < n; j++) {
            var start = starts.get(j);
            var number = start.number();
            total[j] = start.score() + (number == null ? 0 : opening(number));
            from[j] = -1;
            ItemNumber assumed = number;
            for (int i = Math.max(0, j - WINDOW); i < j; i++) {
                var before = reached.get(i);
                boolean section = sectionBetween.test(starts.get(i).from(), start.from());
                double sum = total[i] + start.score() + step(before, number, section);
                if (sum > total[j]) {
                    total[j] = sum;
                    from[j] = i;
                    assumed = number != null ? number : assume(before, section);
                }
            }
            reached.add(assumed);
            if (total[j] > 0 && (best < 0 || total[j] > total[best])) {
                best = j;
            }
        }
        var chain = new ArrayList<ItemStart>();
        for (int j = best; j >= 0; j = from[j]) {
            chain.add(starts.get(j));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static double opening(ItemNumber number) {
        boolean first = number.number() == 1 && number.section() <= 1;
        return first ? 2 : -0.3 * Math.min(10, number.number() + number.section());
    }

    /** The number an unnumbered item stands for: the next one, in the next section when a heading came between. */
    private static @Nullable ItemNumber assume(@Nullable ItemNumber before, boolean section) {
        if (before == null) {
            return null;
        }
        return section && before.section() > 0 ? new ItemNumber(before.section() + 1, 1) : before.next();
    }

    private static double step(@Nullable ItemNumber before, @Nullable ItemNumber number, boolean section) {
        if (before == null || number == null) {
            return 0;
        }
        if (!before.sameShape(number)) {
            return -5;
        }
        if (number.follows(before) || (section && number.number() == 1)) {
            return 3;
        }
        if (!number.isAfter(before)) {
            return -6;
        }
        int skipped = number.section() == before.section() ? number.number() - before.number() - 1 : number.number();
        return skipped <= 5 ? 1 - 0.5 * skipped : -3;
    }
}
