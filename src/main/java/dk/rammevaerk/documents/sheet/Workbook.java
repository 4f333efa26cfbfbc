package dk.rammevaerk.documents.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook as somebody handed it in.
 *
 * @param sheets in their order, hidden ones too
 * @param beside what is written outside the cells (comments, boxes, headers, properties), by the name of its part
 */
public record Workbook(List<WorkbookSheet> sheets, Map<String, String> beside) {
    public Workbook {
        sheets = List.copyOf(sheets);
        beside = Map.copyOf(beside);
    }

    /** By its name in any case. */
    public Optional<WorkbookSheet> sheet(String name) {
        return sheets.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }
}
