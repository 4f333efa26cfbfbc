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
        return letters(place) + line;
    }

    /**
     * {@code C}.
     *
     * @param place of the column, from 0
     */
    static String letters(int place) {
        return CellReference.convertNumToColString(place);
    }
}
