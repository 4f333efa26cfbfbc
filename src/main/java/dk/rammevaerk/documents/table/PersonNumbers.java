package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.table.PersonNumberFound.Place;
import dk.rammevaerk.documents.table.PersonNumberFound.Where;
import dk.rammevaerk.documents.table.RowCells.Kind;
import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.kernel.CprGuard.Hit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Gathers where a file may hold CPR numbers. */
final class PersonNumbers {
    private static final int MOST_PLACES = 20;
    private static final int DIGITS = 10;
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Set<Place> places = new LinkedHashSet<>();
    private int others;

    boolean isEmpty() {
        return places.isEmpty();
    }

    private void found(Place place) {
        if (places.contains(place)) return;
        if (places.size() < MOST_PLACES) places.add(place);
        else others++;
    }

    void addAll(PersonNumbers more) {
        more.places.forEach(this::found);
        others += more.others;
    }

    /** Looks at words that stand in no row. */
    void look(String words, Where where) {
        if (!hits(words).isEmpty()) found(Place.of(where));
    }

    /** Looks at a number of a workbook that stands in no row. */
    void lookAtNumber(String number, Where where) {
        if (isHit(number)) found(Place.of(where));
    }

    /**
     * Looks at a line of a text whose rows cannot be told any more.
     *
     * @param before the line above
     */
    void lookAtLine(String before, String text, int line) {
        for (var hit : hits(before + "\n" + text)) found(Place.line(line - 2 + hit.line(), ""));
    }

    private static List<Hit> hits(String words) {
        if (words.length() < DIGITS) return List.of();
        var letters = words.toCharArray();
        return CprGuard.mayHold(letters, 0, letters.length) ? CprGuard.hits(words) : List.of();
    }

    /** Looks at all cells of a row of a text: the place is the line on which the number stands. */
    void lookAtLines(RowCells cells, IntFunction<String> above) {
        for (int place = 0; place < cells.size(); place++) {
            if (!mayHold(cells, place)) continue;
            var row = new String(cells.letters(), 0, cells.end(place));
            for (var hit : CprGuard.hits(row.substring(cells.start(place)))) {
                long line = cells.line()
                        + row.chars()
                                .limit(cells.start(place))
                                .filter(c -> c == '\n')
                                .count();
                found(Place.line(line + hit.line() - 1, above.apply(place)));
            }
        }
    }

    /**
     * Looks at all cells of a row of a workbook, and at their formulas.
     *
     * @param sheet its name; empty when it is the one that is read
     */
    void lookAtCells(RowCells cells, String sheet, IntFunction<String> above) {
        for (int place = 0; place < cells.size(); place++) {
            boolean isFound = cells.kind(place) == Kind.NUMBER
                    ? isHit(cells.text(place))
                    : mayHold(cells, place) && !CprGuard.hits(cells.text(place)).isEmpty();
            if (isFound || !hits(cells.formula(place)).isEmpty()) found(cell(sheet, cells, place, above));
        }
    }

    private static Place cell(String sheet, RowCells cells, int place, IntFunction<String> above) {
        var where = sheet.isEmpty() ? Where.CELL : Where.CELL_OF_SHEET;
        return new Place(where, masked(sheet), CellName.of(place, cells.line()), above.apply(place));
    }

    /** Without its digits when they may be a number. */
    private static String masked(String name) {
        return CprGuard.hits(name).isEmpty() ? name : DIGIT.matcher(name).replaceAll("#");
    }

    private static boolean mayHold(RowCells cells, int place) {
        return cells.end(place) - cells.start(place) >= DIGITS
                && CprGuard.mayHold(cells.letters(), cells.start(place), cells.end(place));
    }

    /** A number of nine digits may have lost a zero before them. */
    private static boolean isHit(String number) {
        return (number.length() == DIGITS || number.length() == DIGITS - 1)
                && !CprGuard.hits(number.length() < DIGITS ? "0" + number : number)
                        .isEmpty();
    }

    /** @throws PersonNumberFound unless nothing was found */
    void tell(String file) throws PersonNumberFound {
        if (isEmpty()) return;
        throw new PersonNumberFound(masked(file), List.copyOf(places), others);
    }
}
