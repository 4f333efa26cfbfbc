package dk.rammevaerk.appointments;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.rammevaerk.appointments.Attention.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A body with its seats, in their order, and who holds them. */
public record Composition(Body body, List<SeatHistory> seats) {
    public Composition {
        seats = List.copyOf(seats);
    }

    public Optional<SeatHistory> seat(SeatId id) {
        return seats.stream().filter(one -> one.seat().id().equals(id)).findFirst();
    }

    /** Nobody holds it although the body is there. */
    public boolean isVacant(SeatHistory seat, LocalDate day) {
        return !body.isClosedOn(day) && seat.on(day).isEmpty();
    }

    /** What somebody must see to: seats without a holder that day, and those that lose theirs before the horizon. */
    public List<Attention> attention(LocalDate day, LocalDate horizon) {
        return seats.stream()
                .flatMap(seat -> attention(seat, day, horizon).stream())
                .toList();
    }

    private Optional<Attention> attention(SeatHistory seat, LocalDate day, LocalDate horizon) {
        if (isVacant(seat, day)) {
            return Optional.of(new Attention(
                    Reason.VACANT, body, seat.seat(), null, day, seat.after(day).orElse(null)));
        }
        var last = lastInARow(seat, day);
        if (last.isEmpty()) return Optional.empty();
        var until = last.get().period().until();
        if (until == null || until.isAfter(horizon) || body.isClosedOn(until)) return Optional.empty();
        return Optional.of(new Attention(
                Reason.EXPIRES,
                body,
                seat.seat(),
                last.get(),
                until,
                seat.after(until).orElse(null)));
    }

    /** Whoever holds the seat when the holders that follow each other without a gap end. */
    private static Optional<Appointment> lastInARow(SeatHistory seat, LocalDate day) {
        return Stream.iterate(seat.on(day), Optional::isPresent, one -> {
                    var until = one.orElseThrow().period().until();
                    return until == null ? Optional.<Appointment>empty() : seat.on(until);
                })
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    /** What a closing would do. */
    public Closing closing(LocalDate from) {
        var reaching = seats.stream()
                .flatMap(seat -> seat.appointments().stream())
                .filter(one -> one.period().reaches(from))
                .toList();
        return new Closing(
                reaching.stream()
                        .filter(one -> one.period().from().isBefore(from))
                        .toList(),
                reaching.stream()
                        .filter(one -> !one.period().from().isBefore(from))
                        .toList());
    }

    /**
     * @param ending those that end with the body
     * @param lapsing those that would have begun later, and never do
     */
    public record Closing(List<Appointment> ending, List<Appointment> lapsing) {
        public Set<AppointmentId> all() {
            return Stream.concat(ending.stream(), lapsing.stream())
                    .map(Appointment::id)
                    .collect(toUnmodifiableSet());
        }
    }
}
