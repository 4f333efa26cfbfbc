package dk.rammevaerk.meetings.agenda;

/** The item stands on an agenda that was sent out: it keeps its place and number, and is withdrawn instead of deleted. */
public class ItemWasSent extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
