package dk.rammevaerk.documents.sheet;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as text that Danish spreadsheet programs open with a double click: UTF-8 with its mark, semicolons, decimal commas.
 * A text that begins like a formula gets an apostrophe before it, so that it is none.
 */
public final class CsvSheet {
    /** Begins the file, so that spreadsheet programs take it for UTF-8. */
    public static final String MARK = "\uFEFF";

    private CsvSheet() {}

    /** @param rows of texts and numbers; null leaves a cell empty */
    public static byte[] of(List<? extends List<? extends @Nullable Object>> rows) {
        return rows.stream().map(CsvSheet::row).collect(joining("", MARK, "")).getBytes(StandardCharsets.UTF_8);
    }

    /** One row and its end, for tables that are written as they come. */
    public static String row(List<? extends @Nullable Object> values) {
        return values.stream().map(CsvSheet::cell).collect(joining(";", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString().replace('.', ',');
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String words) {
        var harmless = WorkbookText.beginsLikeAFormula(words) ? "'" + words : words;
        return harmless.matches("[^;\"\\r\\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
