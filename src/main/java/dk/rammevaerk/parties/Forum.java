package dk.rammevaerk.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that meets.
 *
 * @param code as it stands in addresses, for example {@code kd-net}
 * @param name as people say it, for example {@code KD-Net}
 * @param closedFrom the first day on which it no longer exists, or null
 * @param successor the code of the forum that takes over what it left open, or null
 */
public record Forum(
        String code,
        String name,
        String fullName,
        @Nullable LocalDate closedFrom,
        @Nullable String successor) {
    public Forum(String code, String name, String fullName, @Nullable LocalDate closedFrom) {
        this(code, name, fullName, closedFrom, null);
    }

    public boolean isClosedOn(LocalDate day) {
        return closedFrom != null && !day.isBefore(closedFrom);
    }
}
