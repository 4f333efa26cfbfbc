package dk.rammevaerk.appointments;

import dk.rammevaerk.appointments.Appointee.Known;
import dk.rammevaerk.appointments.Appointee.Newcomer;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts persons into seats and takes them out again. Two who do it at once wait for each other; the second is told. */
@Service
public class Appointing {
    private final Compositions compositions;
    private final AppointmentStore store;
    private final Parties parties;
    private final BodyIndex index;

    Appointing(Compositions compositions, AppointmentStore store, Parties parties, BodyIndex index) {
        this.compositions = compositions;
        this.store = store;
        this.parties = parties;
        this.index = index;
    }

    /**
     * @throws SeatTaken when somebody holds the seat on any of those days
     * @throws BodyIsClosed when the body is not there all of the time
     */
    @Transactional
    public AppointmentId appoint(SeatId seat, NewAppointment appointment) {
        var composition = compositions.locked(seat);
        var id = put(composition, seat, appointment);
        index.put(composition.body().id());
        return id;
    }

    /**
     * Ends an appointment before its time.
     *
     * @param lastDay the last day on which the person holds the seat
     * @throws EndsAlready when it ends no later anyhow
     * @throws EmptyPeriod when it has not begun on that day
     */
    @Transactional
    public void end(AppointmentId id, int version, LocalDate lastDay, String reason) {
        var appointment = store.find(id).orElseThrow(NotThere::new);
        var composition = compositions.locked(appointment.seat());
        endBefore(current(id), version, lastDay.plusDays(1), reason);
        index.put(composition.body().id());
    }

    /**
     * The next one takes over on the first day of their own period, the former leaves the day before.
     *
     * @param reason why the former leaves before their time; null when it is just the time
     * @throws SeatTaken when somebody else holds the seat later in the new period
     */
    @Transactional
    public AppointmentId replace(AppointmentId former, int version, @Nullable String reason, NewAppointment next) {
        var seat = store.find(former).orElseThrow(NotThere::new).seat();
        compositions.locked(seat);
        var current = current(former);
        if (current.period().reaches(next.period().from()))
            endBefore(current, version, next.period().from(), reason);
        else if (current.version() != version) throw new ChangedMeanwhile();
        return appoint(seat, next);
    }

    private AppointmentId put(Composition composition, SeatId seat, NewAppointment appointment) {
        var closed = composition.body().closedFrom();
        if (closed != null && appointment.period().reaches(closed)) throw new BodyIsClosed(closed);
        composition
                .seat(seat)
                .orElseThrow(NotThere::new)
                .clash(appointment.period())
                .ifPresent(holder -> {
                    throw new SeatTaken(holder);
                });
        return store.insert(
                seat,
                person(appointment.person()),
                appointment.period(),
                appointment.agreement(),
                appointment.decision());
    }

    private void endBefore(Appointment appointment, int version, LocalDate until, @Nullable String reason) {
        if (appointment.version() != version) throw new ChangedMeanwhile();
        var ends = appointment.period().until();
        if (ends != null && !until.isBefore(ends)) throw new EndsAlready();
        if (!until.isAfter(appointment.period().from())) throw new EmptyPeriod();
        if (!store.end(appointment.id(), version, until, reason)) throw new ChangedMeanwhile();
    }

    /** As it is now that nobody else can change it. */
    private Appointment current(AppointmentId id) {
        return store.find(id).orElseThrow(NotThere::new);
    }

    private PersonId person(Appointee appointee) {
        return switch (appointee) {
            case Known(var id) -> id;
            case Newcomer(var name, var title, var authority) -> parties.register(name, title, authority);
        };
    }
}
