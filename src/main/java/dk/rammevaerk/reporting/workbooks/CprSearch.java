package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.Workbook;
import dk.rammevaerk.documents.sheet.WorkbookSheet;
import dk.rammevaerk.kernel.CprGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where a workbook may hold CPR numbers. */
final class CprSearch {
    /** @param address empty when it stands outside the cells; then the sheet may be the name of a part of the file */
    record Hit(String sheet, int row, String address) {}

    private CprSearch() {}

    /** @param looked which sheets are looked through; outside the cells all is */
    static List<Hit> in(Workbook workbook, Predicate<WorkbookSheet> looked) {
        var hits = new ArrayList<Hit>();
        for (var sheet : workbook.sheets()) {
            if (!looked.test(sheet)) continue;
            for (var cell : sheet.cells().values()) {
                if (!CprGuard.hits(cell.text()).isEmpty()) hits.add(new Hit(sheet.name(), cell.row(), cell.address()));
            }
        }
        if (!hits.isEmpty()) return hits;
        workbook.beside().forEach((part, text) -> {
            if (!CprGuard.hits(text).isEmpty()) {
                hits.add(new Hit(workbook.sheet(part).isPresent() ? part : "", 0, ""));
            }
        });
        return hits;
    }
}
