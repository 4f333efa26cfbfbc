package dk.rammevaerk.imports;

import java.util.List;

/** What was typed into a field cannot be understood. Nothing of it is stored, and nothing is lost: the form keeps it. */
public final class FieldFault extends RuntimeException {
    private final String message;
    private final transient List<Object> values;

    /** @param message a key of {@code messages_da.properties} below {@code imports.fault} */
    FieldFault(String message, Object... values) {
        super(message);
        this.message = message;
        this.values = List.of(values);
    }

    public String messageKey() {
        return "imports.fault." + message;
    }

    public Object[] values() {
        return values.toArray();
    }
}
