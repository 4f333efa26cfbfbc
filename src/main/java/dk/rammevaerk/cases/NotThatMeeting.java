package dk.rammevaerk.cases;

/** The meeting is none on which this step of the case can be. */
public class NotThatMeeting extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
