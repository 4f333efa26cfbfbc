package dk.rammevaerk.meetings.plan;

/** The meeting has begun or is cancelled: who was there is the minutes' matter. */
public class ParticipantsSettled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
