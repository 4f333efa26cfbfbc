package dk.rammevaerk.meetings.minutes;

/** Somebody comes or goes now, but the meeting is on another day. Nothing was noted. */
public class NotTheMeetingsDay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTheMeetingsDay() {
        super("The meeting is not today");
    }
}
