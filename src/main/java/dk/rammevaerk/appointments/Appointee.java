package dk.rammevaerk.appointments;

import dk.rammevaerk.parties.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is appointed: somebody known, or somebody who is registered by it. */
public sealed interface Appointee {
    /** Somebody among the persons of the cooperation. */
    record Known(PersonId id) implements Appointee {}

    /** @param authority the code of the authority the person works for, or null */
    record Newcomer(
            String name, @Nullable String title, @Nullable String authority) implements Appointee {}
}
