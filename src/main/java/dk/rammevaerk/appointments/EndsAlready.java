package dk.rammevaerk.appointments;

/** An appointment would end later than it does; nothing was written. */
public class EndsAlready extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
