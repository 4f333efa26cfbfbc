package dk.rammevaerk.appointments;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts bodies, seats and appointments together. */
@Component
class Compositions {
    private final BodyStore bodies;
    private final AppointmentStore appointments;

    Compositions(BodyStore bodies, AppointmentStore appointments) {
        this.bodies = bodies;
        this.appointments = appointments;
    }

    List<Composition> all() {
        var seats = bodies.seats(null).stream().collect(groupingBy(Seat::body));
        var held = appointments.all(null);
        var bySeat = held.stream().collect(groupingBy(Appointment::seat));
        return bodies.bodies().stream()
                .map(body -> new Composition(
                        body,
                        seats.getOrDefault(body.id(), List.of()).stream()
                                .map(seat -> new SeatHistory(seat, bySeat.getOrDefault(seat.id(), List.of())))
                                .toList()))
                .toList();
    }

    Optional<Composition> find(BodyId id) {
        return bodies.body(id).map(this::whole);
    }

    Optional<Composition> of(SeatId seat) {
        return bodies.bodyOf(seat).flatMap(this::find);
    }

    /**
     * Holds the body until the end of the transaction: whoever changes it or its seats waits.
     *
     * @throws NotThere when there is no such seat
     */
    Composition locked(SeatId seat) {
        return locked(bodies.bodyOf(seat).orElseThrow(NotThere::new));
    }

    /** As {@link #locked(SeatId)}. */
    Composition locked(BodyId id) {
        return bodies.lock(id).map(this::whole).orElseThrow(NotThere::new);
    }

    private Composition whole(Body body) {
        var held = appointments.all(body.id()).stream().collect(groupingBy(Appointment::seat));
        return new Composition(
                body,
                bodies.seats(body.id()).stream()
                        .map(seat -> new SeatHistory(seat, held.getOrDefault(seat.id(), List.of())))
                        .toList());
    }
}
