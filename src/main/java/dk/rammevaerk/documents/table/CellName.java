package dk.rammevaerk.documents.table;

import org.apache.poi.ss.util.CellReference;

/** Cells as a spreadsheet program calls them. */
final class CellName {
    private CellName() {}

    /**
     * {@code C19}.
     *
     * @param place of the column, from 0
     */
    static String of(int place, int line) {
        return CellReference.convertNumToColString(place) + line;
    }
}
