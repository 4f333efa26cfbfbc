package dk.rammevaerk.meetings.texts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins what two people made of one text, line by line, when they changed different places of it. */
final class Merge {
    private Merge() {}

    /** @return empty when both changed the same line, or lines next to each other */
    static Optional<String> of(String base, String mine, String theirs) {
        if (mine.equals(theirs) || base.equals(mine)) return Optional.of(theirs);
        if (base.equals(theirs)) return Optional.of(mine);
        var lines = base.lines().toList();
        var ours = DiffUtils.diff(lines, mine.lines().toList()).getDeltas();
        var others = DiffUtils.diff(lines, theirs.lines().toList()).getDeltas();
        // what both did alike is done once
        var all = new ArrayList<>(ours);
        all.removeIf(one -> others.stream().anyMatch(other -> isSame(one, other)));
        for (var one : all) for (var other : others) if (meet(one, other)) return Optional.empty();
        var merged = new ArrayList<>(lines);
        all.addAll(others);
        all.sort(Comparator.comparingInt(
                        (AbstractDelta<String> delta) -> delta.getSource().getPosition())
                .reversed());
        for (var delta : all) replace(merged, delta);
        return Optional.of(String.join("\n", merged));
    }

    private static boolean isSame(AbstractDelta<String> one, AbstractDelta<String> other) {
        return one.getSource().getPosition() == other.getSource().getPosition()
                && one.getSource().size() == other.getSource().size()
                && one.getTarget().getLines().equals(other.getTarget().getLines());
    }

    /** Lines that touch are one place: an insertion has no line of its own. */
    private static boolean meet(AbstractDelta<String> one, AbstractDelta<String> other) {
        int from = one.getSource().getPosition();
        int to = from + one.getSource().size();
        int otherFrom = other.getSource().getPosition();
        int otherTo = otherFrom + other.getSource().size();
        return from <= otherTo && otherFrom <= to;
    }

    private static void replace(List<String> lines, AbstractDelta<String> delta) {
        int at = delta.getSource().getPosition();
        lines.subList(at, at + delta.getSource().size()).clear();
        lines.addAll(at, delta.getTarget().getLines());
    }
}
