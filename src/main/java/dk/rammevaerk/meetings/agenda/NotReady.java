package dk.rammevaerk.meetings.agenda;

/** Something must be mended before the agenda can be sent; nothing was sent. */
public class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
