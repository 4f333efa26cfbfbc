package dk.rammevaerk.reporting.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** An answer that was understood. */
public sealed interface Value {
    /** Equal when the numbers are, however many zeros they were written with. */
    record Numeric(BigDecimal number) implements Value {
        public Numeric {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
    }

    record Day(LocalDate date) implements Value {}

    /** A text, the name of a choice, or {@code ja} and {@code nej}. */
    record Words(String text) implements Value {}

    /** @param names of the choices */
    record Chosen(Set<String> names) implements Value {
        public Chosen {
            names = Set.copyOf(names);
        }
    }

    record Truth(boolean holds) implements Value {}
}
