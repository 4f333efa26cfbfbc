package dk.rammevaerk.documents.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file, and where.
 *
 * @param line as an editor or a spreadsheet program counts it, from 1; 0 when it is about the whole file
 * @param cell of a workbook, {@code C19}; null in a text file and where it is about no single cell
 * @param column the heading; null when it is about no single column
 * @param details what the sentence of the flaw tells of, in its order
 */
public record Fault(
        String file,
        int line,
        @Nullable String cell,
        @Nullable String column,
        Flaw flaw,
        List<String> details) {
    public Fault {
        details = List.copyOf(details);
    }

    /** About the file as a whole. */
    public static Fault of(String file, Flaw flaw, String... details) {
        return new Fault(file, 0, null, null, flaw, List.of(details));
    }
}
