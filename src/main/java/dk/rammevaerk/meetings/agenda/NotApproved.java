package dk.rammevaerk.meetings.agenda;

/** The chair has not approved what the agenda says now; nothing was sent. */
public class NotApproved extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
