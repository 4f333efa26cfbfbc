package dk.rammevaerk.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A page with one form. {@link FormPages} puts it together.
 *
 * @param lead what to know before writing, or empty
 * @param action where the form goes
 * @param version of what is written on
 * @param button the verb with its object
 * @param back the page one came from
 */
public record FormPage(
        String heading,
        Trail trail,
        String lead,
        String action,
        int version,
        List<Input> inputs,
        String button,
        String back,
        FormErrors errors)
        implements Page {
    /** How a field is drawn. */
    public enum Kind {
        LINE,
        DATE,
        TEXT,
        MARKDOWN,
        CHOICE,
        /** Any number of the options; each is sent under {@link Input#checkName}. */
        CHECKS,
        FILE
    }

    /** @param options of a choice or of checks: from what is sent to what is read */
    public record Input(Kind kind, Field field, SequencedMap<String, String> options) {
        static Input of(Kind kind, Field field) {
            return new Input(kind, field, new LinkedHashMap<>());
        }

        public String checkName(String option) {
            return field.name() + "-" + option;
        }

        public boolean isChecked(String option) {
            return Set.copyOf(Arrays.asList(field.value().split(",", -1))).contains(option);
        }
    }

    public FormPage {
        inputs = List.copyOf(inputs);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean hasFile() {
        return inputs.stream().anyMatch(input -> input.kind() == Kind.FILE);
    }

    public boolean isRich() {
        return inputs.stream().anyMatch(input -> input.kind() == Kind.MARKDOWN);
    }
}
