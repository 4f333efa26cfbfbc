package dk.rammevaerk.appointments;

/** There is no such body, seat or appointment. */
public class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
