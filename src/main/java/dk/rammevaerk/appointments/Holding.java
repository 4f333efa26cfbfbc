package dk.rammevaerk.appointments;

/** One appointment of a person, with where it is. */
public record Holding(Body body, Seat seat, Appointment appointment) {}
