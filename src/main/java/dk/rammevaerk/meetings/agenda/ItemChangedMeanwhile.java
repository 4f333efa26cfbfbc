package dk.rammevaerk.meetings.agenda;

/** Somebody else changed the item's facts since they were read; nothing was written. */
public class ItemChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
