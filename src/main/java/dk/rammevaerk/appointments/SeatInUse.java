package dk.rammevaerk.appointments;

/** A seat that was ever held, or has a substitute, is part of the history and stays. */
public class SeatInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
