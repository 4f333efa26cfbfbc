package dk.rammevaerk.documents.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a column stands in a file: enough to tell of a fault in one of its rows when the row itself is gone.
 *
 * @param letters of the column in a workbook, {@code C}; null in a text file
 */
public record ColumnPlace(
        String file, String heading, @Nullable String letters) {
    public Fault fault(int line, Flaw flaw, List<String> details) {
        return new Fault(file, line, letters == null ? null : letters + line, heading, flaw, details);
    }
}
