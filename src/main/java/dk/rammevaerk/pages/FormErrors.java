package dk.rammevaerk.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.BindingResult;

/** All that is wrong with a form, in the order of its fields. What was written stays in the fields. */
public record FormErrors(List<FieldError> all) {
    public static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        all = List.copyOf(all);
    }

    /** @param result its default messages are shown as they stand, so they must be made for people */
    public static FormErrors from(BindingResult result) {
        var errors = new ArrayList<FieldError>();
        result.getFieldErrors().forEach(error -> errors.add(new FieldError(error.getField(), message(error))));
        result.getGlobalErrors().forEach(error -> errors.add(new FieldError("", message(error))));
        return new FormErrors(errors);
    }

    public FormErrors with(String field, String message) {
        var more = new ArrayList<>(all);
        more.add(new FieldError(field, message));
        return new FormErrors(more);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The messages at one field in one line, or empty. */
    public String at(String field) {
        return String.join(
                " ",
                all.stream()
                        .filter(error -> error.field().equals(field))
                        .map(FieldError::message)
                        .toList());
    }

    private static String message(org.springframework.validation.ObjectError error) {
        String message = error.getDefaultMessage();
        if (message == null) {
            throw new IllegalArgumentException(
                    "The error on " + error.getObjectName() + " says nothing: " + error.getCode());
        }
        return message;
    }
}
