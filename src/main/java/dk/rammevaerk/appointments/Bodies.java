package dk.rammevaerk.appointments;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes bodies and their seats, changes and closes them. A name that another body has is refused by the database with a
 * {@link org.springframework.dao.DuplicateKeyException}.
 */
@Service
public class Bodies {
    private final BodyStore store;
    private final AppointmentStore appointments;
    private final Compositions compositions;
    private final BodyIndex index;

    Bodies(BodyStore store, AppointmentStore appointments, Compositions compositions, BodyIndex index) {
        this.store = store;
        this.appointments = appointments;
        this.compositions = compositions;
        this.index = index;
    }

    @Transactional
    public BodyId add(Body.Facts facts) {
        var id = store.insert(facts);
        index.put(id);
        return id;
    }

    @Transactional
    public void change(BodyId id, int version, Body.Facts facts) {
        compositions.locked(id);
        if (!store.update(id, version, facts)) throw new ChangedMeanwhile();
        index.put(id);
    }

    /** A new seat stands last and is vacant. */
    @Transactional
    public SeatId addSeat(BodyId id, Seat.Facts facts) {
        var body = compositions.locked(id);
        stayInside(body, facts);
        var seat = store.insert(id, facts);
        index.put(id);
        return seat;
    }

    @Transactional
    public void changeSeat(SeatId id, int version, Seat.Facts facts) {
        var body = compositions.locked(id);
        stayInside(body, facts);
        if (!store.update(id, version, facts)) throw new ChangedMeanwhile();
        index.put(body.body().id());
    }

    /** @throws SeatInUse when it was ever held, or somebody stands in for its holder */
    @Transactional
    public void removeSeat(SeatId id, int version) {
        var body = compositions.locked(id);
        if (isInUse(body, id)) throw new SeatInUse();
        if (!store.delete(id, version)) throw new ChangedMeanwhile();
        index.put(body.body().id());
    }

    public static boolean isInUse(Composition body, SeatId id) {
        return body.seats().stream()
                .anyMatch(one -> one.seat().id().equals(id)
                        ? !one.appointments().isEmpty()
                        : id.equals(one.seat().facts().substituteFor()));
    }

    /**
     * Closes a body: whoever holds a seat then holds it no longer, and whoever was to come never does.
     *
     * @param from the first day without it
     * @param reason written on the appointments that end with it
     * @param seen the appointments that the one who closes was told would end or never begin, so that none goes unseen
     */
    @Transactional
    public void close(BodyId id, int version, LocalDate from, String reason, Set<AppointmentId> seen) {
        var closing = compositions.locked(id).closing(from);
        if (!closing.all().equals(seen)) throw new ChangedMeanwhile();
        if (!store.close(id, version, from)) throw new ChangedMeanwhile();
        closing.ending().forEach(one -> {
            if (!appointments.end(one.id(), one.version(), from, reason)) throw new ChangedMeanwhile();
        });
        closing.lapsing().forEach(one -> appointments.delete(one.id()));
        index.put(id);
    }

    /** A substitute stands in for somebody in the same body. */
    private static void stayInside(Composition body, Seat.Facts facts) {
        if (facts.substituteFor() != null && body.seat(facts.substituteFor()).isEmpty()) throw new NotThere();
    }
}
