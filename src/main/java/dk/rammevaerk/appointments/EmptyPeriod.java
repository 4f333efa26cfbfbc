package dk.rammevaerk.appointments;

/** An appointment would end before it begins. */
public class EmptyPeriod extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
