package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Where something of an agreement is written.
 *
 * @param action where the form goes
 * @param version of what is written on
 * @param button the verb with its object
 * @param back the page one came from
 * @param withdraw what takes it back, or an empty label
 * @param history what it said before, newest first
 * @param notes what somebody must know before they press the button
 */
public record AgreementFormPage(
        String heading,
        Trail trail,
        String lead,
        String action,
        int version,
        List<Input> inputs,
        String button,
        String back,
        Withdrawal withdraw,
        List<String> history,
        List<String> notes,
        FormErrors errors)
        implements Page {
    /** How a field is drawn. */
    public enum Kind {
        LINE,
        DATE,
        TEXT,
        MARKDOWN,
        CHOICE,
        FILE
    }

    /** @param options of a choice */
    public record Input(Kind kind, Field field, SequencedMap<String, String> options) {
        static Input of(Kind kind, Field field) {
            return new Input(kind, field, new LinkedHashMap<>());
        }
    }

    /** A second, smaller act. */
    public record Withdrawal(String label, String action) {
        static final Withdrawal NONE = new Withdrawal("", "");
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
