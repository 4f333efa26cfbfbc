package dk.rammevaerk.meetings.agenda;

/** The item is not on this agenda (any more). */
public class AgendaItemGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
