package dk.rammevaerk.pages;

/**
 * What is wrong with one field.
 *
 * @param field the name of the input as it is sent; empty when it concerns the form as a whole
 * @param message what is wrong, where, and what to do, in Danish
 */
public record FieldError(String field, String message) {
    /** Where the summary's link leads. */
    public String anchor() {
        return field.isEmpty() ? "#indhold" : "#" + Field.idOf(field);
    }
}
