package dk.rammevaerk.meetings.plan;

/** The participant is not, or no longer, one of the meeting's. */
public class ParticipantGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
