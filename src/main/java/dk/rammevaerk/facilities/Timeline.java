package dk.rammevaerk.facilities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rows of one service say together, day by day. Rows that overlap contradict each other on the days they share. */
final class Timeline {
    /** Days on end on which the same stands. */
    record Stretch(int from, int until, Standing standing) {}

    /** A row that overlaps one that stands earlier in the file. */
    record Overlap(int service, int line, int earlierLine) {}

    private static final Comparator<FacilityPeriod> BY_LINE = Comparator.comparingInt(FacilityPeriod::line);

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Overlap> overlaps = new ArrayList<>();

    /** The rows that hold on the day the walk has come to. */
    private final TreeSet<FacilityPeriod> holding = new TreeSet<>(BY_LINE);

    /** Those among them that overlap no earlier row so far. */
    private final TreeSet<FacilityPeriod> first = new TreeSet<>(BY_LINE);

    /**
     * Walks through the days on which a row begins or ends.
     *
     * @param doubt the widest about the service, if there is one
     */
    Timeline(List<FacilityPeriod> periods, @Nullable Doubt doubt) {
        var changes = new TreeMap<Integer, List<FacilityPeriod>>();
        for (var period : periods) {
            changes.computeIfAbsent(period.from(), day -> new ArrayList<>()).add(period);
            changes.computeIfAbsent(period.until(), day -> new ArrayList<>()).add(period);
        }
        int since = 0;
        for (var change : changes.entrySet()) {
            int day = change.getKey();
            if (!holding.isEmpty()) stretches.add(new Stretch(since, day, standing()));
            change.getValue().stream().filter(period -> period.until() == day).forEach(this::leave);
            change.getValue().stream().filter(period -> period.from() == day).forEach(this::enter);
            since = day;
        }
        if (doubt != null) cover(doubt);
    }

    /** Nothing that other rows say of its days stands. */
    private void cover(Doubt doubt) {
        stretches.removeIf(stretch -> stretch.from() >= doubt.from());
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.until() > doubt.from()) {
            stretches.removeLast();
            stretches.add(new Stretch(last.from(), doubt.from(), last.standing()));
        }
        stretches.add(new Stretch(doubt.from(), FacilityRegister.OPEN, new Standing.Faulty(doubt.line())));
    }

    private Standing standing() {
        var period = holding.first();
        var other = holding.higher(period);
        if (other != null) return new Standing.Contradiction(period.line(), other.line());
        var trait = period.trait();
        return trait == null ? new Standing.Faulty(period.line()) : new Standing.Sound(trait);
    }

    private void leave(FacilityPeriod period) {
        holding.remove(period);
        first.remove(period);
    }

    private void enter(FacilityPeriod period) {
        var earlier = holding.isEmpty() ? null : holding.first();
        if (earlier != null && earlier.line() < period.line()) {
            overlaps.add(new Overlap(period.service(), period.line(), earlier.line()));
        } else {
            for (var later : first) overlaps.add(new Overlap(later.service(), later.line(), period.line()));
            first.clear();
            first.add(period);
        }
        holding.add(period);
    }

    /** In the order of days; days without a row lie between. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** One for each row that overlaps an earlier one. */
    List<Overlap> overlaps() {
        return overlaps;
    }
}
