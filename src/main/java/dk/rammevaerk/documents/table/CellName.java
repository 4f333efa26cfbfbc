package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.sheet.WorkbookCell;
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
        return WorkbookCell.address(line, place + 1);
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
