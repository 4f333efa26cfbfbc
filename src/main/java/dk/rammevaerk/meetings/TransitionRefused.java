package dk.rammevaerk.meetings;

/** A meeting in this state cannot go to that one. */
public class TransitionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final MeetingState from;
    private final MeetingState to;

    TransitionRefused(MeetingState from, MeetingState to) {
        super("A meeting that is " + from + " cannot become " + to);
        this.from = from;
        this.to = to;
    }

    public MeetingState from() {
        return from;
    }

    public MeetingState to() {
        return to;
    }
}
