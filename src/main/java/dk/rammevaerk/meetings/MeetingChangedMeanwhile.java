package dk.rammevaerk.meetings;

/** Somebody else changed the meeting in the meantime; nothing was written. */
public class MeetingChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
