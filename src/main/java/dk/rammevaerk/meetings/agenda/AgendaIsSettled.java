package dk.rammevaerk.meetings.agenda;

/** The meeting has begun or is cancelled, so its agenda cannot be written any more. */
public class AgendaIsSettled extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
