package dk.rammevaerk.meetings.minutes;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What became of a text, line by line. */
public record TextDifference(List<Line> lines) {
    /** What became of a line. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    public record Line(Kind kind, String text) {}

    public TextDifference {
        lines = List.copyOf(lines);
    }

    public static TextDifference between(String before, String after) {
        return between(before.lines().toList(), after.lines().toList());
    }

    public static TextDifference between(List<String> before, List<String> after) {
        var lines = new ArrayList<Line>();
        int at = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            for (; at < delta.getSource().getPosition(); at++) lines.add(new Line(Kind.KEPT, before.get(at)));
            delta.getSource().getLines().forEach(line -> lines.add(new Line(Kind.REMOVED, line)));
            delta.getTarget().getLines().forEach(line -> lines.add(new Line(Kind.ADDED, line)));
            at += delta.getSource().size();
        }
        for (; at < before.size(); at++) lines.add(new Line(Kind.KEPT, before.get(at)));
        return new TextDifference(lines.stream()
                .filter(line -> line.kind() != Kind.KEPT || !line.text().isBlank())
                .toList());
    }

    public boolean isNone() {
        return lines.stream().allMatch(line -> line.kind() == Kind.KEPT);
    }
}
