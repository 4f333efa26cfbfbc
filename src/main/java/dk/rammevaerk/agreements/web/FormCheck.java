package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import java.util.function.BooleanSupplier;

/** Finds all that is wrong with what is written in a form, in the order it is asked, each at its field. */
final class FormCheck {
    /** The letters of what stands in one line. */
    static final int LINE = 300;

    static final int TEXT = 10_000;

    /** The letters of a whole part of an agreement. */
    static final int BOOK = 1_000_000;

    private final Messages messages;
    private final String words;
    private final Written written;
    private FormErrors errors = FormErrors.NONE;

    /** @param words the key below which the labels of the fields stand */
    FormCheck(Messages messages, String words, Written written) {
        this.messages = messages;
        this.words = words;
        this.written = written;
    }

    /** These are filled, and not longer than that. */
    FormCheck must(int longest, String... names) {
        for (var name : names) {
            if (written.lacks(name)) errors = errors.with(name, messages.of("agreements.error.empty", label(name)));
        }
        return may(longest, names);
    }

    /** These are not longer than that. */
    FormCheck may(int longest, String... names) {
        for (var name : names) {
            if (written.text(name).length() > longest) {
                errors = errors.with(name, messages.of("agreements.error.long", label(name), longest));
            }
        }
        return this;
    }

    FormCheck mustDate(String name) {
        if (written.lacks(name)) errors = errors.with(name, messages.of("agreements.error.empty", label(name)));
        return mayDate(name);
    }

    /** What is typed is a day. */
    FormCheck mayDate(String name) {
        if (!written.lacks(name) && written.date(name) == null) {
            errors = errors.with(name, messages.of("agreements.error.date", label(name)));
        }
        return this;
    }

    /** One of the constants is chosen. */
    <E extends Enum<E>> FormCheck choice(String name, Class<E> of) {
        if (written.choice(name, of).isEmpty()) {
            errors = errors.with(name, messages.of("agreements.error.choice", label(name)));
        }
        return this;
    }

    /** Says the message at the field when that is so. */
    FormCheck refuse(BooleanSupplier wrong, String name, String message) {
        if (wrong.getAsBoolean()) errors = errors.with(name, message);
        return this;
    }

    FormErrors errors() {
        return errors;
    }

    private String label(String name) {
        return messages.of(words + "." + name);
    }
}
