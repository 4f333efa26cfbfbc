package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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

    /** Null when it is empty or no day. */
    @Nullable
    LocalDate date(String name) {
        return Typed.date(text(name)).orElse(null);
    }

    /** Null when it is empty or no number. */
    @Nullable
    Integer number(String name) {
        return text(name).matches("\\d{1,9}") ? Integer.valueOf(text(name)) : null;
    }

    /** The constant of that name; empty when there is none. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(text(name)))
                .findFirst();
    }
}
