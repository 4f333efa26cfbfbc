package dk.rammevaerk.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One authority that a round asks.
 *
 * @param authority the code of the municipality or region
 * @param due the last day in time for this authority
 * @param extension why it has longer than the others, or null
 * @param reminded when it was reminded last, or null
 * @param contacts none for others than the authority itself and the secretariat
 */
public record Invitation(
        String authority,
        String name,
        boolean region,
        LocalDate due,
        @Nullable String extension,
        @Nullable LocalDate reminded,
        List<Contact> contacts) {
    public Invitation {
        contacts = List.copyOf(contacts);
    }

    public boolean isExtended() {
        return extension != null;
    }
}
