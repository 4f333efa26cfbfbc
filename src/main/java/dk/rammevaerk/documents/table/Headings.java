package dk.rammevaerk.documents.table;

import dk.rammevaerk.kernel.CprGuard;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which column stands where in a file. */
final class Headings {
    private static final int NOWHERE = -1;
    private static final Pattern SPACE = Pattern.compile("[\\s\\h\\uFEFF]+");

    private final Column[] columns;
    private final List<String> written;
    private final int[] places;
    private int asked;

    /** @param written the first row of the file in which something stands */
    Headings(List<Column> columns, List<String> written) {
        var plain = plain(written);
        this.columns = columns.toArray(Column[]::new);
        this.written = written.subList(0, 1 + lastFilled(plain));
        this.places = columns.stream()
                .mapToInt(column -> plain.indexOf(plain(column.heading())))
                .toArray();
    }

    private static int lastFilled(List<String> plain) {
        int last = plain.size() - 1;
        while (last >= 0 && plain.get(last).isEmpty()) last--;
        return last;
    }

    /** Headings that lack or stand twice. */
    List<Fault> faults(String file, int line) {
        var faults = new ArrayList<Fault>();
        var plain = plain(written);
        for (int i = 0; i < places.length; i++) {
            var heading = columns[i].heading();
            if (places[i] == NOWHERE && columns[i].isRequired()) {
                faults.add(new Fault(file, line, null, heading, TableFlaw.NO_COLUMN, List.of(heading)));
            } else if (places[i] != plain.lastIndexOf(plain(heading))) {
                faults.add(new Fault(file, line, null, heading, TableFlaw.TWO_COLUMNS, List.of(heading)));
            }
        }
        return faults;
    }

    /** From 0; negative when the file does not have it. Columns are mostly asked for one after the other. */
    int place(Column column) {
        for (int i = 0; i < places.length; i++) {
            if (columns[asked].equals(column)) return places[asked];
            asked = asked + 1 == places.length ? 0 : asked + 1;
        }
        throw new IllegalArgumentException(column + " is none of " + List.of(columns));
    }

    /** What stands above a cell; empty also when that may be a CPR number, which is told nobody. */
    String above(int place) {
        var heading = place < written.size() ? written.get(place) : "";
        return CprGuard.hits(heading).isEmpty() ? heading : "";
    }

    Column[] columns() {
        return columns;
    }

    int size() {
        return written.size();
    }

    /** How many of the cells are headings of these columns. */
    static int known(List<Column> columns, List<String> cells) {
        var plain = plain(cells);
        return (int) columns.stream()
                .filter(column -> plain.contains(plain(column.heading())))
                .count();
    }

    private static List<String> plain(List<String> headings) {
        return headings.stream().map(Headings::plain).toList();
    }

    private static String plain(String heading) {
        var letters = SPACE.matcher(heading).replaceAll("");
        return Normalizer.normalize(letters, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
