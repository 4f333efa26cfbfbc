package dk.rammevaerk.appointments;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sits where. Everybody who is signed in reads all of it; the public reads nothing. It is written by {@link Appointing}
 * and {@link Bodies}.
 */
@Service
public class Appointments {
    /** So far ahead an expiry is told of. */
    private static final int MONTHS_AHEAD = 6;

    private final Compositions compositions;
    private final AppointmentStore store;
    private final Parties parties;
    private final CurrentActor currentActor;
    private final Clock clock;

    Appointments(
            Compositions compositions,
            AppointmentStore store,
            Parties parties,
            CurrentActor currentActor,
            Clock clock) {
        this.compositions = compositions;
        this.store = store;
        this.parties = parties;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The day it is in Denmark. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    /** All bodies; closed ones last. */
    @Transactional(readOnly = true)
    public List<Composition> all() {
        return currentActor.get().isSignedIn() ? compositions.all() : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<Composition> find(BodyId id) {
        return currentActor.get().isSignedIn() ? compositions.find(id) : Optional.empty();
    }

    /** The body a seat is in. */
    @Transactional(readOnly = true)
    public Optional<Composition> of(SeatId seat) {
        return currentActor.get().isSignedIn() ? compositions.of(seat) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(AppointmentId id) {
        return currentActor.get().isSignedIn() ? store.find(id) : Optional.empty();
    }

    /** The last day on which an expiry is told of, asked on a day. */
    public static LocalDate horizon(LocalDate day) {
        return day.plusMonths(MONTHS_AHEAD);
    }

    /** Vacant seats, then those that lose their holder within six months, soonest first. */
    public static List<Attention> attention(List<Composition> all, LocalDate day) {
        return all.stream()
                .flatMap(one -> one.attention(day, horizon(day)).stream())
                .sorted(Comparator.comparing(Attention::reason).thenComparing(Attention::from))
                .toList();
    }

    /** All that a person holds, held and will hold, the newest first. */
    @Transactional(readOnly = true)
    public List<Holding> of(PersonId person) {
        return all().stream()
                .flatMap(one -> one.seats().stream().flatMap(seat -> seat.appointments().stream()
                        .filter(appointment -> appointment.person().equals(person))
                        .map(appointment -> new Holding(one.body(), seat.seat(), appointment))))
                .sorted(Comparator.comparing((Holding holding) ->
                                holding.appointment().period().from())
                        .reversed())
                .toList();
    }

    /** The person who is signed in, when we know who it is. */
    @Transactional(readOnly = true)
    public Optional<PersonId> me() {
        return currentActor.get().isSignedIn()
                ? parties.personOf(currentActor.get().name())
                : Optional.empty();
    }
}
