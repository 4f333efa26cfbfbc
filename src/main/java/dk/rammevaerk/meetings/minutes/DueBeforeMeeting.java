package dk.rammevaerk.meetings.minutes;

/** A task cannot be due before the meeting at which it was given. Nothing was noted. */
public class DueBeforeMeeting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DueBeforeMeeting() {
        super("The task is due before its meeting");
    }
}
