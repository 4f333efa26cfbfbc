package dk.rammevaerk.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which column stands where in a file. */
final class Headings {
    private static final int NOWHERE = -1;

    private final List<Column> columns;
    private final List<String> written;
    private final int[] places;

    /** @param written the first row of the file */
    Headings(List<Column> columns, List<String> written) {
        this.columns = List.copyOf(columns);
        this.written = List.copyOf(written);
        this.places = columns.stream()
                .mapToInt(column -> plain(written).indexOf(plain(column.heading())))
                .toArray();
    }

    /** Headings that lack or stand twice. */
    List<Fault> faults(String file, int line) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < places.length; i++) {
            var heading = columns.get(i).heading();
            boolean isTwice = places[i] != plain(written).lastIndexOf(plain(heading));
            if (places[i] == NOWHERE && columns.get(i).isRequired()) {
                faults.add(new Fault(file, line, null, heading, TableFlaw.NO_COLUMN, List.of(heading)));
            } else if (isTwice) {
                faults.add(new Fault(file, line, null, heading, TableFlaw.TWO_COLUMNS, List.of(heading)));
            }
        }
        return faults;
    }

    /** From 0; negative when the file does not have it. */
    int place(Column column) {
        for (int i = 0; i < places.length; i++) {
            if (columns.get(i).equals(column)) return places[i];
        }
        throw new IllegalArgumentException(column + " is none of " + columns);
    }

    /** What stands above a cell, or empty. */
    String above(int place) {
        return place < written.size() ? written.get(place).strip() : "";
    }

    int size() {
        return written.size();
    }

    private static List<String> plain(List<String> headings) {
        return headings.stream().map(Headings::plain).toList();
    }

    private static String plain(String heading) {
        return heading.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
