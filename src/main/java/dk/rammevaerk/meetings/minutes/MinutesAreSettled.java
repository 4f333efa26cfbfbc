package dk.rammevaerk.meetings.minutes;

/** The minutes are not being written: the meeting has not begun, or they are approved and nobody revises them. */
public class MinutesAreSettled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MinutesAreSettled() {
        super("The minutes are not being written");
    }
}
