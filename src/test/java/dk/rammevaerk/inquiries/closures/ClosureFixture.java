package dk.rammevaerk.inquiries.closures;

import dk.rammevaerk.inquiries.closures.Closure.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closures to test with. */
final class ClosureFixture {
    static final LocalDate FROM = LocalDate.of(2027, 2, 1);

    private ClosureFixture() {}

    static Facts stop(String facility, @Nullable LocalDate until) {
        return new Facts(
                facility,
                "Herning Kommune",
                ClosureKind.INTAKE_STOP,
                FROM,
                until,
                4,
                "Ingen flytter ind.",
                "Find andre tilbud til dem, der venter.");
    }

    static Closure closure(Facts facts, ClosureState state) {
        return new Closure(UUID.randomUUID(), "0657", facts, state, List.of(), 0);
    }
}
