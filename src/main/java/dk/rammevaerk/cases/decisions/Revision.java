package dk.rammevaerk.cases.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a revision of minutes does to a meeting's lines in the register. A decision whose words stay is the same one, also
 * when one before it goes; of what is left, the first is taken for the first of its item.
 */
record Revision(List<Kept> kept, List<RegisterEntry> withdrawn, List<Mark> added) {
    record Kept(RegisterEntry entry, Mark mark) {}

    static Revision of(List<RegisterEntry> before, List<Mark> after) {
        var entries = new ArrayList<>(before);
        var marks = new ArrayList<>(after);
        var kept = new ArrayList<Kept>();
        pair(
                entries,
                marks,
                kept,
                (entry, mark) ->
                        isSame(entry, mark) && entry.effect() == mark.decision().effect());
        pair(entries, marks, kept, Revision::isSame);
        pair(
                entries,
                marks,
                kept,
                (entry, mark) -> !entry.withdrawn() && entry.item().equals(mark.item()));
        return new Revision(
                List.copyOf(kept),
                entries.stream().filter(entry -> !entry.withdrawn()).toList(),
                List.copyOf(marks));
    }

    private static boolean isSame(RegisterEntry entry, Mark mark) {
        return entry.item().equals(mark.item())
                && entry.text().equals(mark.decision().text());
    }

    private static void pair(
            List<RegisterEntry> entries, List<Mark> marks, List<Kept> kept, BiPredicate<RegisterEntry, Mark> same) {
        for (var mark : List.copyOf(marks)) {
            entries.stream().filter(entry -> same.test(entry, mark)).findFirst().ifPresent(entry -> {
                kept.add(new Kept(entry, mark));
                entries.remove(entry);
                marks.remove(mark);
            });
        }
    }
}
