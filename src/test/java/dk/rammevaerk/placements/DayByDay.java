package dk.rammevaerk.placements;

import dk.rammevaerk.placements.RandomCase.Facility;
import dk.rammevaerk.placements.RandomCase.Placement;
import dk.rammevaerk.placements.RandomCase.Wrong;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts slowly and obviously: each placement, each day, each row of the register. */
final class DayByDay {
    private static final Map<String, String> OPERATORS = Map.of(
            "kommunal", "municipal",
            "regional", "regional",
            "privat", "private",
            "selvejende", "self-governing",
            "fond", "foundation");

    private final RandomCase given;
    private final List<Dimension> dimensions;
    private final Map<String, Integer> days = new TreeMap<>();
    private final Map<String, Set<String>> persons = new TreeMap<>();
    private final Set<String> allPersons = new HashSet<>();
    private final List<Integer> leftOut = new ArrayList<>();
    private int oneGroupDays;

    DayByDay(RandomCase given, List<Dimension> dimensions) {
        this.given = given;
        this.dimensions = dimensions;
        int line = 2;
        for (var placement : given.placements()) count(placement, line++);
    }

    private void count(Placement placement, int line) {
        var rows = daysOf(placement).stream().map(day -> row(placement, day)).toList();
        if (rows.contains(null)) {
            leftOut.add(line);
            return;
        }
        for (var row : rows) {
            var key = key(placement, row);
            var person = placement.buyer() + " " + placement.reference();
            days.merge(key, 1, Integer::sum);
            persons.computeIfAbsent(key, unseen -> new HashSet<>()).add(person);
            allPersons.add(person);
            if (!Set.of("flere", "ukendt").contains(group(row))) oneGroupDays++;
        }
    }

    private List<LocalDate> daysOf(Placement placement) {
        int year = given.year().year();
        var last = placement.lastDay() == null ? given.year().lastOpenDay() : placement.lastDay();
        var found = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (!day.isBefore(placement.from()) && !day.isAfter(last)) found.add(day);
        }
        return found;
    }

    private @Nullable Facility row(Placement placement, LocalDate day) {
        var rows = given.facilities().stream()
                .filter(row -> row.department().equals(placement.department()))
                .filter(row -> row.paragraph().equals(placement.paragraph()))
                .filter(row -> mayHold(row, day))
                .toList();
        return rows.size() == 1 && rows.getFirst().wrong() == Wrong.NOTHING ? rows.getFirst() : null;
    }

    private static boolean mayHold(Facility row, LocalDate day) {
        if (row.wrong() == Wrong.FIRST_DAY) return true;
        if (day.isBefore(row.from())) return false;
        return row.wrong() == Wrong.LAST_DAY || row.lastDay() == null || !day.isAfter(row.lastDay());
    }

    private String key(Placement placement, Facility row) {
        return String.join(
                ", ",
                dimensions.stream()
                        .map(dimension -> switch (dimension) {
                            case BUYER -> placement.buyer();
                            case OPERATOR -> OPERATORS.get(row.operatorKind());
                            case PARAGRAPH -> row.paragraph();
                            case TARGET_GROUP -> group(row);
                        })
                        .toList());
    }

    private static String group(Facility row) {
        if (row.groups().isEmpty()) return "ukendt";
        var groups =
                Set.copyOf(Arrays.asList(row.groups().toLowerCase(Locale.ROOT).split("\\|")));
        return groups.size() > 1 ? "flere" : row.groups().split("\\|", -1)[0];
    }

    /** As {@link Counting#told} tells a cube. */
    List<String> told() {
        return days.keySet().stream()
                .map(key -> {
                    int count = persons.getOrDefault(key, Set.of()).size();
                    return key + ": " + days.get(key) + " days, " + count + (count == 1 ? " person" : " persons");
                })
                .toList();
    }

    int allDays() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    int allPersons() {
        return allPersons.size();
    }

    int oneGroupDays() {
        return oneGroupDays;
    }

    /** Lines. */
    List<Integer> leftOut() {
        return leftOut;
    }
}
