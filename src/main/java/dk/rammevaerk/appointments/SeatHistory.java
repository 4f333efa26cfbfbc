package dk.rammevaerk.appointments;

import dk.rammevaerk.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A seat with everybody who held it, holds it or will hold it.
 *
 * @param appointments by their first day; no two share a day
 */
public record SeatHistory(Seat seat, List<Appointment> appointments) {
    public SeatHistory {
        appointments = List.copyOf(appointments);
    }

    public Optional<Appointment> on(LocalDate day) {
        return appointments.stream().filter(one -> one.period().contains(day)).findFirst();
    }

    /** The first that begins after the day. */
    public Optional<Appointment> after(LocalDate day) {
        return appointments.stream()
                .filter(one -> one.period().from().isAfter(day))
                .findFirst();
    }

    public Optional<Appointment> clash(DateRange period) {
        return appointments.stream()
                .filter(one -> one.period().overlaps(period))
                .findFirst();
    }
}
