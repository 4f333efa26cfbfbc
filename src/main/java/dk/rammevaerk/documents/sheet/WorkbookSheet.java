package dk.rammevaerk.documents.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One sheet of a workbook.
 *
 * @param cells in which something stands, by address, row by row
 */
public record WorkbookSheet(String name, SequencedMap<String, WorkbookCell> cells) {
    static WorkbookSheet of(String name, List<WorkbookCell> cells) {
        var byAddress = new LinkedHashMap<String, WorkbookCell>();
        cells.forEach(cell -> byAddress.put(cell.address(), cell));
        return new WorkbookSheet(name, byAddress);
    }

    public Optional<WorkbookCell> cell(String address) {
        return Optional.ofNullable(cells.get(address));
    }

    /** The text at an address; empty when nothing stands there. */
    public String text(String address) {
        return cell(address).map(WorkbookCell::text).orElse("");
    }

    /** The cells of each row in which something stands, by the row's number. */
    public SequencedMap<Integer, List<WorkbookCell>> rows() {
        var rows = new LinkedHashMap<Integer, List<WorkbookCell>>();
        for (var cell : cells.values()) {
            rows.computeIfAbsent(cell.row(), none -> new java.util.ArrayList<>())
                    .add(cell);
        }
        return rows;
    }
}
