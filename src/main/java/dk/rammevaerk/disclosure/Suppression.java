package dk.rammevaerk.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hides small counts in a table, and more until none of them can be computed. Ends at the latest when all is hidden. */
final class Suppression {
    private record Place(int row, int column) {}

    private final MarginTable table;

    Suppression(MarginTable table) {
        this.table = table;
    }

    void run() {
        for (var place : all()) {
            if (table.isShown(place.row, place.column) && SmallCounts.isSmall(value(place))) hide(place);
        }
        for (var next = next(); next.isPresent(); next = next()) hide(next.get());
    }

    /** The cell to hide next; empty when nothing hidden can be computed. */
    private Optional<Place> next() {
        for (var line : lines()) {
            var smallest = tellsSmallSum(line) ? smallest(line) : Optional.<Place>empty();
            if (smallest.isPresent()) return smallest;
        }
        var known = all().stream()
                .filter(place -> isHidden(place) && table.isKnown(place.row, place.column))
                .toList();
        // one that is alone in its line first: what is hidden beside it may protect the others too
        return known.stream()
                .filter(place -> isAlone(row(place.row)) || isAlone(column(place.column)))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(this::besides)
                .or(this::nextForAnOwner);
    }

    /** The place to hide next because one who reported can compute a small count of another; empty when nobody can. */
    private Optional<Place> nextForAnOwner() {
        for (var place : all()) {
            if (!isHidden(place) || table.isSum(place.row, place.column) || !SmallCounts.isSmall(value(place)))
                continue;
            for (var reader : hiddenOwners()) {
                if (table.isOwn(reader, place.row) || !table.isKnown(place.row, place.column, reader)) continue;
                var next = besides(place, reader);
                if (next.isPresent()) return next;
            }
        }
        return Optional.empty();
    }

    /** Who knows more than others: those with a row in which something is hidden. */
    Set<String> hiddenOwners() {
        var owners = new LinkedHashSet<String>();
        for (int row = 0; row < table.rows(); row++) {
            if (row(row).stream().anyMatch(this::isHidden))
                owners.add(table.owners().get(row));
        }
        return owners;
    }

    boolean hidesSums() {
        return row(table.rows()).stream().anyMatch(this::isHidden);
    }

    /**
     * Hides all that others hide of linked tables; zero protects nobody.
     *
     * @return whether there was something
     */
    boolean hideAlso(Set<String> owners, boolean sums) {
        var more = all().stream()
                .filter(place -> place.row < table.rows()
                        ? owners.contains(table.owners().get(place.row))
                        : sums)
                .filter(place -> table.isShown(place.row, place.column) && value(place) > 0)
                .toList();
        more.forEach(this::hide);
        return !more.isEmpty();
    }

    private Optional<Place> besides(Place known, String reader) {
        return smallest(others(column(known.column), reader))
                .or(() -> smallest(others(row(known.row), reader)))
                .or(() -> smallest(others(all(), reader)));
    }

    /** What a reader did not report itself. */
    private List<Place> others(List<Place> places, String reader) {
        return places.stream().filter(place -> !table.isOwn(reader, place.row)).toList();
    }

    private boolean isAlone(List<Place> line) {
        return line.stream().filter(this::isHidden).count() == 1;
    }

    /** Whether a line's sum is known and leaves a small rest for its hidden cells. */
    private boolean tellsSmallSum(List<Place> line) {
        var sum = line.getLast();
        return SmallCounts.isSmall(line.subList(0, line.size() - 1).stream()
                        .filter(this::isHidden)
                        .mapToLong(this::value)
                        .sum())
                && (table.isShown(sum.row, sum.column) || table.isKnown(sum.row, sum.column));
    }

    /** What to hide so that a value that can be computed cannot. */
    private Place besides(Place known) {
        var row = row(known.row);
        var column = column(known.column);
        boolean first = isAlone(row) || !isAlone(column);
        return smallest(first ? row : column)
                .or(() -> smallest(first ? column : row))
                .or(() -> smallest(all()))
                .orElseThrow();
    }

    /**
     * The smallest cell that is still shown, a sum only when there is no other; among them one whose crossing line has
     * hidden cells already. Zero protects nobody.
     */
    private Optional<Place> smallest(List<Place> places) {
        return places.stream()
                .filter(place -> table.isShown(place.row, place.column) && value(place) > 0)
                .min(Comparator.<Place, Boolean>comparing(place -> table.isSum(place.row, place.column))
                        .thenComparing(place -> !crosses(place, places))
                        .thenComparing(this::value));
    }

    private boolean crosses(Place place, List<Place> places) {
        return row(place.row).stream().anyMatch(other -> isHidden(other) && !places.contains(other))
                || column(place.column).stream().anyMatch(other -> isHidden(other) && !places.contains(other));
    }

    private List<List<Place>> lines() {
        var lines = new ArrayList<List<Place>>();
        for (int row = 0; row <= table.rows(); row++) lines.add(row(row));
        for (int column = 0; column <= table.columns(); column++) lines.add(column(column));
        return lines;
    }

    /** From left to right, its sum last. */
    private List<Place> row(int row) {
        var places = new ArrayList<Place>();
        for (int column = 0; column <= table.columns(); column++) places.add(new Place(row, column));
        return places;
    }

    /** From top to bottom, its sum last. */
    private List<Place> column(int column) {
        var places = new ArrayList<Place>();
        for (int row = 0; row <= table.rows(); row++) places.add(new Place(row, column));
        return places;
    }

    private List<Place> all() {
        var places = new ArrayList<Place>();
        for (int row = 0; row <= table.rows(); row++) places.addAll(row(row));
        return places;
    }

    private boolean isHidden(Place place) {
        return table.isHidden(place.row, place.column);
    }

    private long value(Place place) {
        return table.value(place.row, place.column);
    }

    private void hide(Place place) {
        table.hide(place.row, place.column);
    }
}
