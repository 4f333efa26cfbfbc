package dk.rammevaerk.pages;

import org.jspecify.annotations.Nullable;

/**
 * A form field as it is drawn: what it is called, what it holds, what is wrong with it.
 *
 * @param name as it is sent; also the base of its id
 * @param hint an example or a rule below the label, or empty
 * @param value what was written, kept also when it is wrong
 * @param error from {@link FormErrors#at}, or empty
 */
public record Field(String name, String label, String hint, String value, String error, boolean optional) {

    public static Field of(String name, String label, String value) {
        return new Field(name, label, "", value, "", false);
    }

    public Field hint(String text) {
        return new Field(name, label, text, value, error, optional);
    }

    public Field error(FormErrors errors) {
        return new Field(name, label, hint, value, errors.at(name), optional);
    }

    /** Marks the label with <em>(frivilligt)</em>; all other fields must be filled. */
    public Field whenWanted() {
        return new Field(name, label, hint, value, error, true);
    }

    public String id() {
        return idOf(name);
    }

    /** For {@code aria-describedby}; null leaves the attribute out. */
    public @Nullable String describedBy() {
        String ids = ((hint.isEmpty() ? "" : id() + "-hint ") + (error.isEmpty() ? "" : id() + "-fejl")).strip();
        return ids.isEmpty() ? null : ids;
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public @Nullable String invalid() {
        return error.isEmpty() ? null : "true";
    }

    static String idOf(String name) {
        return "felt-" + name.replaceAll("[^A-Za-z0-9_-]+", "-");
    }
}
