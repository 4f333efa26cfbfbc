package dk.rammevaerk.appointments;

import dk.rammevaerk.kernel.DateRange;
import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with one seat, open, of an external forum. */
final class CompositionFixture {
    static final BodyId BODY = new BodyId(new UUID(0, 1));
    static final SeatId SEAT = new SeatId(new UUID(0, 2));

    private CompositionFixture() {}

    static Body.Facts facts(String name) {
        return new Body.Facts(BodyKind.EXTERNAL, name, null, null, null, null, null);
    }

    static Composition dialogforum(@Nullable LocalDate closedFrom, DateRange... periods) {
        var seat = new Seat(SEAT, BODY, new Seat.Facts("Medlem", null, null), 0);
        return new Composition(
                new Body(BODY, facts("Dialogforum"), closedFrom, 0),
                List.of(new SeatHistory(
                        seat,
                        Arrays.stream(periods)
                                .map(CompositionFixture::appointment)
                                .toList())));
    }

    static Appointment appointment(DateRange period) {
        return new Appointment(
                new AppointmentId(UUID.randomUUID()),
                SEAT,
                new PersonId(UUID.randomUUID()),
                period,
                null,
                null,
                null,
                0);
    }
}
