package dk.rammevaerk.reporting;

/** Somebody else changed the round or the response since it was read. */
public class RoundChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
