package dk.rammevaerk.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody must see to.
 *
 * @param appointment the one that runs out; null for a vacant seat
 * @param from the first day without a holder, at the earliest the day that was asked about
 * @param next whoever holds it later, after a gap; null when nobody is appointed
 */
public record Attention(
        Reason reason,
        Body body,
        Seat seat,
        @Nullable Appointment appointment,
        LocalDate from,
        @Nullable Appointment next) {
    /** Why. */
    public enum Reason {
        VACANT,
        EXPIRES
    }
}
