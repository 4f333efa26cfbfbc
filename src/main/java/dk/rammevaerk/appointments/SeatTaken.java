package dk.rammevaerk.appointments;

/** Somebody else holds the seat in those days; nothing was written. */
public class SeatTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Appointment holder;

    SeatTaken(Appointment holder) {
        this.holder = holder;
    }

    /** The first who is in the way. */
    public Appointment holder() {
        return holder;
    }
}
