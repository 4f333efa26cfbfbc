package dk.rammevaerk.agreements.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody has written in a form, by the names of its fields. */
record Written(Map<String, String> fields) {
    static final Written NOTHING = new Written(Map.of());

    Written {
        fields = Map.copyOf(fields);
    }

    /** Empty when the field is. */
    String text(String name) {
        return fields.getOrDefault(name, "").strip().replace("\r\n", "\n");
    }

    boolean lacks(String name) {
        return text(name).isEmpty();
    }

    /** Null when it is empty or no date. */
    @Nullable
    LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** Null when it is empty or no number. */
    @Nullable
    Integer number(String name) {
        return text(name).matches("\\d{1,9}") ? Integer.valueOf(text(name)) : null;
    }

    /** The constant of that name; the first when there is none. */
    <E extends Enum<E>> E choice(String name, Class<E> of) {
        for (var one : of.getEnumConstants()) if (one.name().equals(text(name))) return one;
        return of.getEnumConstants()[0];
    }
}
