package dk.rammevaerk.documents.table;

/**
 * A column of a file, found by its heading.
 *
 * @param heading as the format says it; case is ignored
 * @param isRequired whether the file says nothing without it; its cells may still be empty
 */
public record Column(String heading, boolean isRequired) {
    public static Column required(String heading) {
        return new Column(heading, true);
    }

    public static Column optional(String heading) {
        return new Column(heading, false);
    }
}
