package dk.rammevaerk.reporting.indicators;

/** Somebody else changed the programme, the indicator or its figures since they were read. */
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
