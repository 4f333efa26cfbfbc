package dk.rammevaerk.demo;

import dk.rammevaerk.appointments.Appointee.Known;
import dk.rammevaerk.appointments.Appointing;
import dk.rammevaerk.appointments.Bodies;
import dk.rammevaerk.appointments.Body;
import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.appointments.BodyKind;
import dk.rammevaerk.appointments.NewAppointment;
import dk.rammevaerk.appointments.Seat;
import dk.rammevaerk.appointments.Seat.Represented;
import dk.rammevaerk.appointments.SeatId;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.kernel.DateRange;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import dk.rammevaerk.parties.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who represents the region's fora and municipalities where. */
@Component
@Order(20)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionSeats implements RegionPart {
    /** The bodies whose terms of reference are in a file. */
    private static final Set<String> TERMS = Set.of("besoeg", "rammeaftale");

    private final Bodies bodies;
    private final Appointing appointing;
    private final Parties parties;

    RegionSeats(Bodies bodies, Appointing appointing, Parties parties) {
        this.bodies = bodies;
        this.appointing = appointing;
        this.parties = parties;
    }

    @Override
    public void setUp() {
        Map<String, PersonId> persons =
                parties.persons().stream().collect(Collectors.toMap(Person::name, Person::id, (one, other) -> one));
        var made = new HashMap<String, BodyId>();
        for (var row : Rows.of("bodies.csv", ";")) made.put(row[0], bodies.add(facts(row)));
        var seats = new HashMap<String, SeatId>();
        for (var row : Rows.of("seats.csv", ";")) {
            var body = Optional.ofNullable(made.get(row[0])).orElseThrow();
            var seat = seats.computeIfAbsent(row[0] + "/" + row[1], none -> bodies.addSeat(body, seat(row, seats)));
            if (!row[4].isEmpty())
                appoint(seat, Optional.ofNullable(persons.get(row[4])).orElseThrow(), row);
        }
        for (var row : Rows.of("bodies.csv", ";")) {
            var body = made.get(row[0]);
            if (body != null && cell(row, 7) != null) bodies.close(body, 0, LocalDate.parse(row[7]), row[2], Set.of());
        }
    }

    private static Body.Facts facts(String[] row) {
        return new Body.Facts(
                BodyKind.valueOf(row[1]),
                row[2],
                cell(row, 3),
                TERMS.contains(row[0])
                        ? new String(Rows.bytes("terms/" + row[0] + ".md"), StandardCharsets.UTF_8)
                        : null,
                cell(row, 4),
                cell(row, 5),
                cell(row, 6));
    }

    private static Seat.Facts seat(String[] row, Map<String, SeatId> seats) {
        return new Seat.Facts(row[1], represented(row[2]), row[3].isEmpty() ? null : seats.get(row[0] + "/" + row[3]));
    }

    private static @Nullable Represented represented(String cell) {
        if (cell.isEmpty()) return null;
        var parts = cell.split(":", 2);
        return new Represented(Represented.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    }

    private void appoint(SeatId seat, PersonId person, String[] row) {
        var from = LocalDate.parse(row[5]);
        var agreement = AgreementPeriod.read(row[7]).orElse(null);
        var lastDay = agreement != null ? agreement.lastDay() : row[6].isEmpty() ? null : LocalDate.parse(row[6]);
        var reason = cell(row, 9);
        var period = lastDay == null || reason != null ? DateRange.startingOn(from) : DateRange.ofClosed(from, lastDay);
        var id = appointing.appoint(seat, new NewAppointment(new Known(person), period, agreement, cell(row, 8)));
        if (reason != null && lastDay != null) appointing.end(id, 0, lastDay, reason);
    }

    private static @Nullable String cell(String[] row, int column) {
        return row[column].isEmpty() ? null : row[column];
    }
}
